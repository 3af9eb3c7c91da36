import { hostInfoQuery, swapOfficeScript } from '../../../preview/bridge';

const page = (tag: string): string => `<html><head>${tag}</head><body><script src="taskpane.js"></script></body></html>`;
const SERVED = page('<script src="/stand-in/client.js"></script><script src="/office-js/office.js"></script>');

it.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js" async></script>',
  '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
  "<script defer src='https://appsforoffice.microsoft.com/lib/1/hosted/office.js'></script>",
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js">\n</script>',
])('swaps %s', (tag) => {
  expect(swapOfficeScript(page(tag))).toBe(SERVED);
});

it.each(['', '<script src="office.js"></script>', '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.json></script>', '<script src="https://example.com/lib/1/hosted/office.js"></script>'])('refuses a page with %p', (tag) => {
  expect(() => swapOfficeScript(page(tag))).toThrow('does not load office.js from https://appsforoffice.microsoft.com');
});

it('writes the address that office.js reads its host from', () => {
  expect(decodeURIComponent(hostInfoQuery('nb-NO'))).toBe('_host_Info=Excel$Mac$16.00$nb-NO$$$disableLogging$2');
});
