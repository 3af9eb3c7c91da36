import { OfficeError } from '../model/HostObject';
import { excelError } from '../model/officeErrors';
import { ResponseError } from './protocol';

/** The failures that the bridge itself finds, with the messages that Microsoft documents for their codes. */
export function apiNotFound(): OfficeError {
  return new OfficeError('ApiNotFound', 'The API you are trying to use could not be found. It may be available in a newer version of Excel. '
    + 'Please see the article: "https://docs.microsoft.com/office/dev/add-ins/develop/specify-office-hosts-and-api-requirements".');
}

export function invalidArgument(): OfficeError {
  return new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function invalidReference(): OfficeError {
  return new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
}

export function invalidRequest(): OfficeError {
  return new OfficeError('InvalidRequest', 'Cannot process the request.');
}

export function cellEditMode(): ResponseError {
  return responseError(excelError('InvalidOperationInCellEditMode'), '', -1);
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403, ItemNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500, NotImplemented: 501, ApiNotFound: 400,
};

/** What a failing action answers. Anything but an `OfficeError` is a fault of the stand-in and shows as Excel's own internal errors do. */
export function responseError(thrown: unknown, location: string, actionIndex: number): ResponseError {
  const known = thrown instanceof OfficeError;
  const code = known ? thrown.code : 'GeneralException';
  return {
    Code: code,
    Message: known ? thrown.message : 'There was an internal error while processing the request.',
    Location: location,
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
    ActionIndex: actionIndex,
  };
}
