import { request, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { listen } from '../../cli/serve';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: Server;
beforeAll(async () => {
  server = await listen(0);
});
afterAll(() => {
  server.close();
});

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, method, host: 'localhost' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => { body += text; });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    }).on('error', reject).end();
  });
}

describe('the server of the stand-in', () => {
  it('serves the unmodified office.js from the npm package', async () => {
    const answer = await get('/office-js/office.js');
    expect(answer).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect(answer.body).toContain('Office');
  });

  it.each([
    ['/office-js/en-us/office_strings.js', 200, 'text/javascript; charset=utf-8'],
    ['/office-js/no-such-file.js', 404, 'text/plain; charset=utf-8'],
    ['/office-js/', 403, 'text/plain; charset=utf-8'],
    ['/office-js/en-us', 404, 'text/plain; charset=utf-8'],
    ['/no-such-page', 404, 'text/plain; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    expect(await get(path)).toMatchObject({ status, type });
  });

  it.each([
    '/addin/..%2fpackage.json', '/addin/..%2F..%2Fetc%2Fpasswd', '/..%2fpackage.json', '/office-js/..%2fpackage.json', '/addin/%00', '/addin/..%5cpackage.json', '/%E0%A4%A',
    '/addin/%2e%2e%2fpackage.json',
  ])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(403);
  });

  it.each(['/addin/../package.json', '/../package.json', '/addin/%2e%2e/package.json'])('does not leave its folders by %s', async (path) => {
    expect([403, 404]).toContain((await get(path)).status);
  });

  it('answers GET and HEAD only', async () => {
    expect((await get('/office-js/office.js', 'POST')).status).toBe(405);
    expect(await get('/office-js/office.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
