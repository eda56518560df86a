// See bench/old-browsers. Speaks the DevTools protocol itself, since no library of today speaks to browsers of 2018.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';

const [site, pictures, ...packages] = process.argv.slice(2);
const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

// --- the site, and the page that the way out leads to

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.webmanifest': 'application/manifest+json',
};
const serve = (answer) => new Promise((done) => {
  const server = createServer(answer).listen(0, '127.0.0.1', () => done({ server, origin: `http://127.0.0.1:${server.address().port}` }));
});
const outside = await serve((request, response) => response.end('<title>outside</title>outside'));
const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(site, '_headers'), 'utf8'))[1];
const inside = await serve((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html');
  const file = join(site, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  const headers = { 'Content-Type': TYPES[extname(file)] || 'application/octet-stream', 'Content-Security-Policy': policy };
  const bytes = readFileSync(file);
  // The real way out leads to a host that is not asked here.
  const exit = extname(file) === '.html' && /data-exit href="(https?:[^"]*)"/.exec(bytes);
  return response.writeHead(200, headers).end(exit ? bytes.toString().split(`href="${exit[1]}"`).join(`href="${outside.origin}/"`) : bytes);
});

// --- the six pages: the first place that has them all

const places = (folder = '') => readdirSync(join(site, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => [`${folder}${name}/`, ...(folder.split('/').length < 4 ? places(`${folder}${name}/`) : [])]);
const place = ['', ...places()].find((folder) => ['thong-diep', 'duong-day-nong', 'tim-kiem'].every((page) => existsSync(join(site, folder, page))));
const slogan = readdirSync(join(site, place, 'thong-diep'), { withFileTypes: true }).find((entry) => entry.isDirectory()).name;
const PAGES = {
  top: '', home: place, slogan: `${place}thong-diep/${slogan}/`, hotlines: `${place}duong-day-nong/`,
  safety: `${place}an-toan/`, search: `${place}tim-kiem/`,
};

// --- one browser

class Socket {
  static open(port, path) {
    return new Promise((done, failed) => {
      const headers = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': 13, 'Sec-WebSocket-Key': randomBytes(16).toString('base64') };
      get({ host: '127.0.0.1', port, path, headers }).on('error', failed).on('upgrade', (response, stream) => done(new Socket(stream)));
    });
  }
  constructor(stream) {
    this.stream = stream;
    this.asked = new Map();
    this.events = [];
    this.number = 0;
    let bytes = Buffer.alloc(0);
    stream.on('data', (more) => {
      bytes = Buffer.concat([bytes, more]);
      for (;;) {
        if (bytes.length < 10) return;
        const short = bytes[1] & 127;
        const head = short < 126 ? 2 : short === 126 ? 4 : 10;
        const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
        if (bytes.length < head + length) return;
        if ((bytes[0] & 15) === 1) this.hear(JSON.parse(bytes.subarray(head, head + length)));
        bytes = bytes.subarray(head + length);
      }
    });
  }
  hear(message) {
    if (message.id) this.asked.get(message.id)(message);
    else this.events.push(message);
  }
  send(method, params = {}) {
    const id = ++this.number;
    const text = Buffer.from(JSON.stringify({ id, method, params }));
    const mask = randomBytes(4);
    const head = text.length < 126 ? Buffer.from([129, 128 | text.length]) : Buffer.from([129, 254, text.length >> 8, text.length & 255]);
    this.stream.write(Buffer.concat([head, mask, text.map((byte, i) => byte ^ mask[i % 4])]));
    return new Promise((done, failed) => {
      this.asked.set(id, ({ result, error }) => (error ? failed(Error(`${method}: ${error.message}`)) : done(result)));
    });
  }
}

class Browser {
  static async start(folder) {
    const packed = readdirSync(join(folder, 'bin')).find((name) => /^chromium.*\.br$/.test(name));
    const program = join(folder, 'chromium');
    if (!existsSync(program)) {
      const libraries = join(folder, 'bin', 'aws.tar.br');
      if (existsSync(libraries)) execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(libraries)) });
      writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, 'bin', packed))), { mode: 0o755 });
    }
    const browser = new Browser();
    browser.profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
    const port = 9300 + (process.pid % 500) + Browser.started++;
    browser.process = spawn(program, ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--remote-debugging-port=${port}`, `--user-data-dir=${browser.profile}`, 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') } });
    const list = () => new Promise((done, failed) => {
      get(`http://127.0.0.1:${port}/json/list`, (response) => {
        let text = '';
        response.on('data', (more) => { text += more; }).on('end', () => done(JSON.parse(text)));
      }).on('error', failed);
    });
    for (let tries = 0; !browser.page && tries < 100; tries++) {
      await wait(200);
      browser.page = (await list().catch(() => [])).find((target) => target.type === 'page');
    }
    browser.socket = await Socket.open(port, new URL(browser.page.webSocketDebuggerUrl).pathname);
    await Promise.all([browser.socket.send('Page.enable'), browser.socket.send('Runtime.enable')]);
    browser.name = await browser.run('navigator.userAgent.replace(/.*Chrome.(\\d+).*/, "Chromium $1")');
    return browser;
  }
  stop() {
    this.process.kill('SIGKILL');
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  async run(expression) {
    const { result, exceptionDetails } = await this.socket.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw Error(JSON.stringify(exceptionDetails));
    return result.value;
  }
  size(width, height) {
    return this.socket.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }
  async until(expression) {
    for (let tries = 0; tries < 60; tries++) {
      if (await this.run(expression).catch(() => false)) return true;
      await wait(100);
    }
    return false;
  }
  async open(path) {
    this.socket.events.length = 0;
    await this.socket.send('Page.navigate', { url: `${inside.origin}/${path}` });
    await this.at(`${inside.origin}/${path}`);
  }
  at(address) {
    return this.until(`location.href === '${address}' && document.readyState === 'complete'`);
  }
  async click(selector) {
    const { x, y } = await this.run(`(() => { const e = document.querySelector('${selector}');
      document.documentElement.style.scrollBehavior = 'auto'; e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect(); return { x: b.left + b.width / 2, y: b.top + b.height / 2 }; })()`);
    for (const type of ['mousePressed', 'mouseReleased']) await this.socket.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
  async picture(name) {
    if (!pictures) return;
    const { data } = await this.socket.send('Page.captureScreenshot');
    writeFileSync(join(pictures, `${this.name.replace(' ', '-')}-${name}.png`), Buffer.from(data, 'base64'));
  }
}
Browser.started = 0;

// --- what is looked at

const FRAME = `(() => {
  const found = [];
  const expect = (is, otherwise) => { if (!is) found.push(otherwise); };
  const box = (e) => e.getBoundingClientRect();
  const onTop = (e) => e.contains(document.elementFromPoint(box(e).left + box(e).width / 2, box(e).top + box(e).height / 2));
  const all = (selector) => [...document.querySelectorAll(selector)];
  scrollTo(0, 0);
  const bar = document.querySelector('.exit');
  const button = document.querySelector('.exit-button');
  all('.strip a').forEach((number) => expect(onTop(number), 'covered: ' + number.textContent));
  all('.strip a, .exit-button').forEach((target) => expect(box(target).height >= 44, box(target).height + ' px high: ' + target.textContent));
  expect(onTop(button), 'the way out is covered');
  if (innerWidth < 600) {
    expect(Math.abs(box(bar).bottom - innerHeight) < 1, 'the bar ends at ' + box(bar).bottom);
    expect(box(button).width >= innerWidth / 2, 'the way out is ' + box(button).width + ' px wide');
  }
  expect(document.documentElement.scrollWidth <= innerWidth, 'the page is ' + document.documentElement.scrollWidth + ' px wide');
  all('h1, main p, .foot p').filter((e) => e.offsetWidth > 1).forEach((e) => expect(box(e).left >= 12, 'at the edge: ' + e.textContent.slice(0, 40)));
  expect(parseFloat(getComputedStyle(document.querySelector('h1')).fontSize) >= 22, "a small heading");
  all('.posters a').forEach((e) => expect(e.scrollWidth <= e.clientWidth && parseFloat(getComputedStyle(e).paddingLeft) > 8, 'poster: ' + e.textContent));
  all('.menu li, .files li, .share li').filter((e) => e.offsetWidth && e.nextElementSibling && e.nextElementSibling.offsetWidth
    && box(e).top === box(e.nextElementSibling).top).forEach((e) => expect(box(e.nextElementSibling).left - box(e).right >= 12, 'runs together: ' + e.textContent));
  return found;
})()`;

const check = async (browser) => {
  const faults = [];
  const done = {};
  const expect = (name, is) => {
    done[name] = is === true ? 'yes' : is;
    if (!is) faults.push(name);
  };
  for (const [width, height] of [[360, 640], [1280, 800]]) {
    await browser.size(width, height);
    for (const [name, path] of Object.entries(PAGES)) {
      await browser.open(path);
      const found = await browser.run(FRAME);
      const thrown = browser.socket.events.filter(({ method }) => method === 'Runtime.exceptionThrown')
        .map(({ params }) => params.exceptionDetails.exception && params.exceptionDetails.exception.description);
      faults.push(...[...found, ...thrown].map((fault) => `${name} ${width}: ${fault}`));
      await browser.picture(`${name}-${width}`);
    }
  }
  done.frame = faults.length === 0 ? 'free' : `${faults.length} faults`;

  await browser.size(360, 640);
  await browser.open(PAGES.home);
  await browser.run(`location.href = '${inside.origin}/${PAGES.hotlines}'`);
  await browser.at(`${inside.origin}/${PAGES.hotlines}`);
  await browser.run('history.back()');
  expect('Back within', await browser.at(`${inside.origin}/${PAGES.home}`));
  await browser.run(`location.href = '${inside.origin}/${PAGES.hotlines}'`);
  await browser.at(`${inside.origin}/${PAGES.hotlines}`);
  await browser.click('.exit-button');
  expect('way out', await browser.at(`${outside.origin}/`));
  await browser.run('history.back()');
  await browser.until('document.readyState === "complete"');
  await wait(1500);
  const there = await browser.run('location.href');
  done['Back after it'] = there.startsWith(inside.origin) ? 'the visit' : 'outside';
  if (there.startsWith(inside.origin)) expect('not left covered', await browser.run('!document.documentElement.classList.contains("leaving")'));

  await browser.open(PAGES.home);
  for (let i = 0; i < 3; i++) {
    await browser.socket.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16, modifiers: 8 });
    await browser.socket.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 });
  }
  expect('Shift three times', await browser.at(`${outside.origin}/`));

  await browser.open(PAGES.slogan);
  await browser.click('[data-copy]');
  expect('copies', await browser.until('document.querySelector("[data-copy]").textContent === "Đã sao chép"'));

  await browser.open(PAGES.search);
  await browser.run(`(() => { const f = document.querySelector('#_tim'); f.value = 'bao luc'; f.dispatchEvent(new Event('input', { bubbles: true })); })()`);
  const hits = 'document.querySelectorAll(".hits > li").length';
  expect('finds', await browser.until(`${hits} > 0`) && await browser.run(hits));
  return { done, faults };
};

let wrong = 0;
const rows = [];
for (const folder of packages) {
  const browser = await Browser.start(folder);
  try {
    const { done, faults } = await check(browser);
    rows.push({ browser: browser.name, ...done });
    faults.forEach((fault) => console.log(`${browser.name}: ${fault}`));
    wrong += faults.length;
  } finally {
    browser.stop();
  }
}
const columns = Object.keys(rows[0]);
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
rows.forEach((row) => console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`));
process.exit(wrong ? 1 : 0);
