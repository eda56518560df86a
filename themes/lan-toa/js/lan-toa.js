// What the pages do better with a script. It stores nothing and asks no host; without it every page still works.
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, className = '', attributes = {}) => {
    const element = document.createElement(name);
    element.className = className;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  // One live region for all messages: it must be there before it speaks.
  const status = document.body.appendChild(make('p', 'hidden', { role: 'status' }));
  const say = (text) => { status.textContent = text; };

  // The way out: the link, or Shift pressed three times, each within 5 s of the last.
  const title = document.title;
  const exits = all('a[data-exit]');
  const button = document.querySelector('.exit-button');
  const blank = make('div', 'blank', { role: 'alert' });
  const dots = make('span', 'exit-dots', { 'aria-hidden': 'true' });
  dots.append(make('i'), make('i'), make('i'));
  let timer, pressed = 0, alone = false;

  const count = (presses, message) => {
    clearTimeout(timer);
    pressed = presses;
    [...dots.children].forEach((dot, i) => dot.classList.toggle('on', i < presses));
    if (!presses) dots.remove();
    else if (button) button.append(dots);
    say(message);
  };
  const leave = () => {
    root.classList.add('leaving');
    document.body.append(blank);
    // Filled once it is there: screen readers speak what changes.
    blank.textContent = document.title = 'Đang tải…';
    location.replace(exits[0].href);
  };
  const expire = () => {
    count(0, 'Đã hết giờ, chưa thoát khỏi trang.');
    timer = setTimeout(say, 5000, '');
  };
  // A touch screen's keyboard presses Shift by itself.
  const byTouch = () => matchMedia('(pointer: coarse)').matches && document.activeElement.matches('input');

  if (exits.length) {
    exits.forEach((link) => {
      link.onclick = (event) => {
        event.preventDefault();
        leave();
      };
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'Shift') {
        alone = false;
        if (pressed) count(0, '');
      } else if (!event.repeat) {
        alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      }
    });
    addEventListener('keyup', (event) => {
      if (event.key !== 'Shift' || !alone || byTouch()) return;
      alone = false;
      if (pressed === 2) {
        count(3, '');
        leave();
      } else {
        count(pressed + 1, `Nhấn Shift thêm ${2 - pressed} lần nữa để thoát.`);
        timer = setTimeout(expire, 5000);
      }
    });
    addEventListener('pointerdown', () => { alone = false; });
    // Back may bring the page as it was left.
    addEventListener('pageshow', () => {
      root.classList.remove('leaving');
      blank.remove();
      blank.textContent = '';
      document.title = title;
      count(0, '');
    });
  }

  // Single entry: the whole visit takes one place in the history, so that Back leaves the site.
  if ('singleEntry' in root.dataset) {
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href]');
      if (!link || event.defaultPrevented || event.button || link.target || link.download || event.ctrlKey
        || event.metaKey || event.shiftKey || link.protocol !== location.protocol || link.host !== location.host) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }

  // Copying and sharing.
  const copyByCommand = (text) => {
    const field = document.body.appendChild(make('textarea', 'hidden'));
    field.value = text;
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  };
  // Plain http has no clipboard, but the old command.
  const copy = (text) => (navigator.clipboard
    ? navigator.clipboard.writeText(text).then(() => true, () => copyByCommand(text))
    : Promise.resolve(copyByCommand(text)));
  const textOf = (value) => (value[0] === '#' ? document.querySelector(value).innerText.trim() : value);
  const offer = (selector, act) => all(selector).forEach((element) => {
    element.hidden = false;
    element.onclick = () => act(element);
  });
  const answer = (element, message) => {
    element.dataset.label = element.dataset.label || element.textContent;
    element.textContent = message;
    element.focus();
    say(message);
    setTimeout(() => {
      element.textContent = element.dataset.label;
      say('');
    }, 3000);
  };
  const offerCopy = (selector, text) => offer(selector, (element) => copy(text(element))
    .then((done) => answer(element, done ? 'Đã sao chép' : 'Không sao chép được')));
  const canonical = document.querySelector('link[rel=canonical]');
  const address = canonical ? canonical.href : location.protocol !== 'file:' && location.href.split('#')[0];

  offerCopy('[data-copy]', (element) => textOf(element.dataset.copy));
  if (address) {
    offerCopy('[data-copy-link]', () => address);
    all('[data-share-url]').forEach((link) => {
      link.href = link.dataset.shareUrl.replace('{url}', encodeURIComponent(address));
      link.parentNode.hidden = false;
    });
  }
  if (navigator.share) {
    offer('[data-share]', (element) =>
      navigator.share({ text: textOf(element.dataset.share), url: address || undefined }).catch(() => {}));
  }

  // The picture itself, where it can be handed over; from a folder no script can read a file.
  const picture = (name, parts) => new File(parts, name, { type: 'image/png' });
  if (location.protocol !== 'file:' && navigator.canShare && navigator.canShare({ files: [picture('a.png', [])] })) {
    offer('[data-share-file]', (element) => {
      const href = element.dataset.shareFile;
      // Kept: on a slow line the browser may forget the click before the file is there, and wants another.
      element.file = element.file || fetch(href).then((response) => response.blob())
        .then((bytes) => picture(href.split('/').pop(), [bytes]));
      element.file
        .catch((error) => {
          element.file = null;
          throw error;
        })
        .then((file) => navigator.share({ files: [file], text: textOf(element.dataset.words) }))
        .catch((error) => { if (error.name !== 'AbortError') answer(element, 'Chưa được, hãy bấm lại'); });
    });
  }

  // Finding a locality by all words of a query, with or without diacritics.
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  all('[data-find]').forEach((form) => {
    const found = form.querySelector('[role=status]');
    const list = document.querySelector(form.dataset.find);
    const places = all('[data-group]', list).flatMap((group) => {
      const context = `${group.dataset.also ?? ''} ${all('h2, h3, p', group).map((heading) => heading.textContent)} `;
      return all('li', group).map((item) => ({ item, text: plain(context + item.textContent) }));
    });
    let later;
    form.hidden = false;
    form.onsubmit = () => false;
    form.oninput = (event) => {
      const words = plain(event.target.value).split(/\s+/);
      let hits = 0;
      places.forEach(({ item, text }) => {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) hits++;
      });
      all('[data-group], [data-year]', list).forEach((group) => {
        group.hidden = !group.querySelector('li:not([hidden])');
      });
      clearTimeout(later);
      later = setTimeout(() => {
        found.textContent = hits ? `Tìm thấy ${hits} nơi.` : 'Không tìm thấy. Hãy gõ ít chữ hơn hoặc gõ tên tỉnh.';
      }, 250);
    };
  });
})();
