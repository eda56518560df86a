// What Lan Tỏa's pages can do better with a script. Nothing is stored and nothing is asked of any host;
// without this file every page still works.
(() => {
  'use strict';

  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // One live region for every message; it must exist before it speaks.
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  const say = (text) => { status.textContent = text; };

  // The way out ------------------------------------------------------------------------------------
  const PRESSES = 3;
  const PATIENCE = 5000;
  const title = document.title;
  const exits = all('a[data-exit]');
  const button = document.querySelector('.exit-button');
  let blank, dots, timer, pressed = 0, alone = false;

  const leave = () => {
    if (!exits.length) return;
    root.classList.add('leaving');
    if (!blank) {
      blank = document.createElement('div');
      blank.className = 'blank';
      blank.setAttribute('role', 'alert');
    }
    blank.textContent = '';
    document.body.append(blank);
    // Filled after it was added: screen readers speak what changes.
    blank.textContent = document.title = 'Đang tải…';
    location.replace(exits[0].href);
  };

  const show = () => {
    if (!dots && button) {
      dots = document.createElement('span');
      dots.className = 'exit-dots';
      dots.setAttribute('aria-hidden', 'true');
      for (let i = 0; i < PRESSES; i++) dots.append(document.createElement('i'));
    }
    if (!dots) return;
    [...dots.children].forEach((dot, i) => dot.classList.toggle('on', i < pressed));
    if (pressed) button.append(dots); else dots.remove();
  };

  const forget = (message = '') => {
    if (!pressed) return;
    clearTimeout(timer);
    pressed = 0;
    show();
    say(message);
    if (message) timer = setTimeout(() => say(''), PATIENCE);
  };

  const press = () => {
    clearTimeout(timer);
    pressed++;
    show();
    if (pressed === PRESSES) return leave();
    say(`Nhấn Shift thêm ${PRESSES - pressed} lần nữa để thoát.`);
    timer = setTimeout(forget, PATIENCE, 'Đã hết giờ, chưa thoát khỏi trang.');
  };

  // The keyboard on a touch screen sends Shift by itself at the start of a sentence.
  const typingByTouch = () =>
    matchMedia('(pointer: coarse)').matches
    && document.activeElement.matches('input, textarea, select, [contenteditable]');

  exits.forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  }));
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
    } else {
      alone = false;
      forget();
    }
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') return;
    if (alone && !typingByTouch()) press();
    alone = false;
  });
  addEventListener('pointerdown', () => { alone = false; });
  // Back may bring the page as it was left.
  addEventListener('pageshow', () => {
    root.classList.remove('leaving');
    if (blank) blank.remove();
    document.title = title;
    clearTimeout(timer);
    pressed = 0;
    show();
    say('');
  });

  // Single entry: the whole visit takes one place in the history, so Back leaves the site.
  if ('singleEntry' in root.dataset) {
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href]');
      if (!link || event.defaultPrevented || event.button || link.target || link.hasAttribute('download')
        || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
        || link.protocol !== location.protocol || link.host !== location.host) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }

  // Copying and sharing ----------------------------------------------------------------------------
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Plain http: no clipboard there, but the old command.
      const field = document.createElement('textarea');
      field.className = 'hidden';
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand('copy');
      field.remove();
      return done;
    }
  };

  // data-copy names an element by selector, or is the text itself.
  const wanted = (value) => {
    if (!value.startsWith('#')) return value;
    return document.getElementById(value.slice(1)).innerText.trim();
  };

  const offer = (element, act) => {
    const label = element.textContent;
    let back;
    element.hidden = false;
    element.addEventListener('click', async () => {
      const done = await copy(act());
      const message = done ? 'Đã sao chép' : 'Chưa sao chép được';
      element.focus();
      say('');
      setTimeout(say, 50, message);
      element.textContent = message;
      clearTimeout(back);
      back = setTimeout(() => { element.textContent = label; say(''); }, 3000);
    });
  };

  const online = location.protocol.startsWith('http');
  const canonical = document.querySelector('link[rel=canonical]');
  const address = canonical ? canonical.href : location.href.split('#')[0];

  all('[data-copy]').forEach((element) => offer(element, () => wanted(element.dataset.copy)));
  if (online || canonical) {
    all('[data-copy-link]').forEach((element) => offer(element, () => address));
    all('a[data-share-url]').forEach((link) => {
      link.href = link.dataset.shareUrl.replace('{url}', encodeURIComponent(address));
      link.closest('[hidden]')?.removeAttribute('hidden');
    });
  }
  if (navigator.share) {
    all('[data-share]').forEach((element) => {
      element.hidden = false;
      element.addEventListener('click', () => {
        const what = { text: wanted(element.dataset.share) };
        if (online || canonical) what.url = address;
        navigator.share(what).catch(() => {});
      });
    });
  }

  // Finding a locality: with or without diacritics, every word of the query. ------------------------
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  all('[data-find]').forEach((form) => {
    const input = form.querySelector('input');
    const count = form.querySelector('[role=status]');
    const groups = all('[data-group]', document.querySelector(form.dataset.find)).map((element) => {
      const heading = plain(element.querySelector('h2, h3')?.textContent ?? '');
      const items = all('li', element).map((item) => ({ item, text: `${plain(item.textContent)} ${heading}` }));
      return { element, items };
    });
    let later;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let found = 0;
      groups.forEach(({ element, items }) => {
        let hits = 0;
        items.forEach(({ item, text }) => {
          item.hidden = !words.every((word) => text.includes(word));
          if (!item.hidden) hits++;
        });
        element.hidden = !hits;
        found += hits;
      });
      clearTimeout(later);
      later = setTimeout(() => {
        if (!words.length) count.textContent = '';
        else if (found) count.textContent = `Tìm thấy ${found} nơi.`;
        else count.textContent = 'Không tìm thấy nơi nào. Hãy thử tên tỉnh hoặc gõ ít chữ hơn.';
      }, 250);
    });
  });
})();
