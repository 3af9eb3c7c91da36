/** Sheets that are being made bear this in front until they are shown; what begins so is left over from a build that broke off. */
export const STAGING = '~maltall ';
