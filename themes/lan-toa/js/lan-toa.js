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
  const cover = () => {
    root.classList.add('leaving');
    document.body.append(blank);
    // Filled once it is there: screen readers speak what changes.
    blank.textContent = 'Đang tải…';
  };

  // Where the browser lets a page look at its own entries of the history, leaving erases the visit: back to its first
  // page, which renames itself, forgets what came after it, and goes on to the other site. Nothing is stored: the entries
  // themselves say which of them are ours, and that one was left. Others on this host, a portal's, have no such script.
  const home = new URL('..', document.currentScript.src);
  const neutral = new URL('x.html', home).href;
  const visits = window.navigation;
  const erases = location.protocol !== 'file:' && Boolean(visits && visits.updateCurrentEntry && root.isLeaving);
  const PATIENCE = 700;
  let gone;
  const go = () => {
    if (!gone) location.replace(exits[0].href);
    gone = true;
  };
  const mark = (more) => visits.updateCurrentEntry({ state: Object.assign({ site: home.href }, more) });
  const isOurs = (entry) => (entry.getState() || {}).site === home.href;
  const erase = () => {
    setTimeout(go, PATIENCE);
    try {
      all('body > :not(.blank)').forEach((element) => element.remove());
      history.replaceState(null, '', neutral);
      history.pushState(null, '', neutral);
      addEventListener('popstate', go);
      history.back();
    } catch (error) {
      go();
    }
  };
  const leave = () => {
    gone = false;
    cover();
    document.title = 'Đang tải…';
    if (!erases || visits.entries().length === 1) {
      go();
      return;
    }
    // The first page may be slow to come: then the way out is the plain one.
    setTimeout(go, PATIENCE);
    mark({ leaving: Date.now() });
    const first = visits.entries().find(isOurs);
    if (first.index === visits.currentEntry.index) {
      erase();
      return;
    }
    const way = visits.traverseTo(first.key);
    way.committed.catch(() => {});
    way.finished.then(first.sameDocument ? erase : () => {}, () => {});
  };
  if (erases && exits.length) mark();
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
    // The browser may keep the page as it was, and bring it back for a moment: covered, it shows nothing.
    addEventListener('pagehide', cover);
    addEventListener('pageshow', () => {
      if (erases && root.isLeaving()) {
        cover();
        document.title = 'Đang tải…';
        erase();
        return;
      }
      root.classList.remove('leaving');
      blank.remove();
      blank.textContent = '';
      document.title = title;
      count(0, '');
    });
  }
  all('[data-back]').forEach((element) => { element.hidden = (element.dataset.back === 'erased') !== erases; });

  // Copying and sharing.
  const copyByCommand = (text) => {
    const field = document.body.appendChild(make('textarea', 'hidden', { readonly: '' }));
    field.style.top = `${pageYOffset}px`;
    field.value = text;
    field.select();
    field.setSelectionRange(0, text.length);
    const done = document.execCommand('copy');
    field.remove();
    return done;
  };
  // The old command first, within the click: it works on plain http, and a refused clipboard says so when the click is spent.
  const copy = (text) => {
    const done = copyByCommand(text);
    if (done || !navigator.clipboard) return Promise.resolve(done);
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  };
  const linesOf = (elements) => elements.map((element) => element.innerText.trim()).join('\n');
  const textOf = (value) => (value[0] === '#' ? linesOf(all(value)) : value);
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

  // One slogan of many, those of a section, or all.
  all('[data-copy-each] > li').forEach((item) => {
    const one = item.appendChild(make('button', 'button', { type: 'button', 'data-copy-one': '' }));
    one.textContent = 'Sao chép';
    one.setAttribute('aria-label', `Sao chép: ${item.firstElementChild.textContent}`);
  });
  offerCopy('[data-copy-one]', (element) => linesOf([element.previousElementSibling]));
  offerCopy('[data-copy-within]', (element) => linesOf(all('.posters a', element.closest(element.dataset.copyWithin))));
  offerCopy('[data-copy]', (element) => textOf(element.dataset.copy));
  if (address) {
    all('[data-address]').forEach((element) => {
      element.textContent = `\n${address}`;
      element.hidden = false;
    });
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

  // What is today and what comes next, by the reader's clock, in Vietnam's time: pages are the same on every day.
  const today = new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10);
  const datesOf = (selector, within) => all(selector, within).map((place) => {
    const days = all('time', place).map((time) => time.getAttribute('datetime').slice(0, 10)).filter((day) => day.length === 10).sort();
    return { place, first: days[0], last: days[days.length - 1] };
    // what is to be done before a day is not done on it
  }).filter(({ place, first }) => first && !/trước/i.test(place.textContent));
  // Of a list as many as it has room for: what is on a day to come, then what goes on; if all is over, those that stood there.
  const keepNext = (list, selector, most) => {
    const dates = datesOf(selector, list);
    const is = (item, what) => dates.some((date) => item.contains(date.place) && what(date));
    const left = [...list.children].filter((item) => !is(item, ({ last }) => last < today));
    const on = left.filter((item) => is(item, ({ first, last }) => first === last));
    const next = on.concat(left.filter((item) => on.indexOf(item) < 0)).slice(0, most);
    if (next.length) [...list.children].forEach((item) => { item.hidden = next.indexOf(item) < 0; });
    next.forEach((item) => list.append(item));
  };
  all('[data-coming]').forEach((list) => {
    keepNext(list, '.date', 3);
    all('.sessions', list).forEach((sessions) => keepNext(sessions, 'li > strong', 3));
  });
  const dates = datesOf('.rows > li:not([hidden]) > .date, .sessions > li:not([hidden]) > strong');
  const coming = dates.map(({ first }) => first).filter((day) => day > today).sort()[0];
  dates.filter(({ first, last }) => first === coming || (first === today && last === today)).forEach(({ place, first }) => {
    const mark = make('b', 'now');
    mark.textContent = first === today ? 'Hôm nay' : 'Sắp tới';
    place.append(' ', mark);
  });

  // Finding by all words of a query, with or without diacritics: each begins a word, or several written together.
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  // Letters, marks and digits are what is no space, no punctuation and no picture; old browsers cannot be asked for them by name.
  const WORD = /[^\0-\/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u17d4-\u17d6\u17d8-\u17db\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30a0\u30fb\uaa5c-\uaa5f\uaade\uaadf\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u{1f000}-\u{1faff}]+/gu;
  const wordsOf = (text) => {
    const words = [];
    for (let word = WORD.exec(text); word; word = WORD.exec(text)) words.push(word);
    return words;
  };
  const indexed = (text) => {
    const words = wordsOf(text);
    const starts = new Map();
    let joined = '';
    words.forEach(([word], i) => {
      starts.set(joined.length, i);
      joined += plain(word);
    });
    return { text, words, starts: starts.set(joined.length, words.length), joined };
  };
  // The first and the last word that it is, or nothing. Half a word may only be the end of a long query: "ba ng" is no "bang".
  const find = ({ words, starts, joined }, word) => {
    for (let at = joined.indexOf(word); at >= 0; at = joined.indexOf(word, at + 1)) {
      const first = starts.get(at);
      let last = first;
      if (first === undefined) continue;
      for (let length = plain(words[last][0]).length; length < word.length; last++) length += plain(words[last + 1][0]).length;
      if (last === first || word.length > 5 || starts.has(at + word.length)) return [first, last];
    }
    return null;
  };
  const queryOf = (input) => wordsOf(input.value.normalize('NFC')).map(([word]) => word.toLowerCase()).filter(plain);
  const tellLater = (place, told) => {
    clearTimeout(place.later);
    place.later = setTimeout(() => { place.textContent = told; }, 250);
  };

  // Finding a place. The list of all is loaded when somebody is about to type: by a script, since from a folder nothing else can
  // be. A word of a query begins a word of a name, or several written together; a year chooses among the editions.
  const MOST = 20;
  const RANK = /^(?:tinh|thanhpho|huyen|quan|thixa|thitran|xa|phuong|dackhu)/;
  const partsOf = (text) => text.split(/[^a-z0-9]+/).filter(Boolean);
  // What words may begin with, each after a space: short ones a word, longer ones also several written together.
  const SHORT = 5; // with the space
  const openingsOf = (line) => {
    const parts = partsOf(line);
    return { words: parts.map((part) => ` ${part}`).join(''), joined: parts.map((part, i) => ` ${parts.slice(i).join('')}`).join('') };
  };
  const begins = ({ words, joined }, word) => (word.length > SHORT ? joined : words).includes(word);
  const placesOf = ({ years, above, places }, root) => {
    const edition = (year, folder) => ({ year: years[year][0], said: years[year][1], href: `${root}${years[year][2]}${folder}index.html` });
    // All names at once: taking off the marks of one after the other takes many times as long.
    const textsOf = (lines) => plain(lines.join('\n')).split('\n').map(openingsOf);
    const names = textsOf(places.map(([name]) => name));
    const others = textsOf(places.map((place) => place.slice(4).join(' ')));
    const provinces = textsOf(above);
    const homes = years.map(([, said, , page], i) =>
      page && { name: said[0].toUpperCase() + said.slice(1), lower: said, editions: [edition(i, '')], texts: [] });
    return homes.filter(Boolean).concat(places.map(([name, within, folder, editions, also, successor], i) => {
      const whole = names[i].words.replace(/ /g, '');
      return {
        name,
        lower: name.toLowerCase(),
        notes: [above[within], also && `trước đây: ${also}`, successor && `nay thuộc ${successor}`],
        editions: editions.map((one) => (one.length ? edition(one[0], one[1]) : edition(one, folder))),
        texts: [names[i], others[i], provinces[within]].filter(Boolean),
        whole: [whole, whole.replace(RANK, '')],
      };
    }));
  };
  // The smaller the better: the name, its beginning, its words, those of former names, those of what lies above; -1 for none.
  const rankOf = ({ texts, whole }, words, phrase) => {
    let last = 0;
    for (const word of words) {
      let text = 0;
      while (text < texts.length && !begins(texts[text], word)) text++;
      if (text === texts.length) return -1;
      last = Math.max(last, text);
    }
    if (last) return last + 2;
    return whole.includes(phrase) ? 0 : whole.some((name) => name.startsWith(phrase)) ? 1 : 2;
  };

  all('[data-find]').forEach((form) => {
    const input = form.querySelector('input');
    const list = form.querySelector('.hits');
    const found = form.querySelector('[role=status]');
    let places, loading, opening;
    const show = ({ name, editions, notes }, year) => {
      const best = editions.find((one) => one.year === year) || editions[0];
      const item = make('li');
      item.appendChild(make('a', '', { href: best.href })).textContent = name;
      if (!notes) return item;
      const said = year && best.year !== year ? `không có năm ${year}, có ${best.said}` : best.said;
      const line = item.appendChild(make('p', 'small'));
      line.append([notes[0], said].concat(notes.slice(1)).filter(Boolean).join(' · '));
      editions.filter((one) => one !== best).forEach((one) => {
        line.append(' · ');
        line.appendChild(make('a', '', { href: one.href })).textContent = one.said;
      });
      return item;
    };
    const hitsOf = (typed) => {
      const all = partsOf(plain(typed));
      const at = all.findIndex((word) => /^20\d\d$/.test(word));
      const year = at < 0 ? 0 : Number(all[at]);
      const words = all.filter((word, i) => i !== at && !(i === at - 1 && word === 'nam'));
      // a year that is being typed
      if (words.length > 1 && /^20\d?$/.test(words[words.length - 1])) words.pop();
      const spaced = words.map((word) => ` ${word}`);
      const name = typed.replace(/(?:năm\s+)?20\d\d/, '').trim();
      const ranked = Array.from({ length: 10 }, () => []);
      places.forEach((place) => {
        const rank = words.length ? rankOf(place, spaced, words.join('')) : place.editions.some((one) => one.year === year) ? 0 : -1;
        if (rank >= 0) ranked[2 * rank + (place.lower.includes(name) ? 0 : 1)].push({ place, year });
      });
      return ranked.reduce((all, some) => all.concat(some));
    };
    const look = () => {
      const typed = input.value.normalize('NFC').toLowerCase();
      const asked = partsOf(plain(typed)).length > 0;
      const hits = asked ? hitsOf(typed) : [];
      list.textContent = '';
      hits.slice(0, MOST).forEach(({ place, year }) => list.append(show(place, year)));
      list.hidden = !hits.length;
      tellLater(found, !asked ? '' : !hits.length ? 'Không tìm thấy. Hãy gõ ít chữ hơn, hoặc gõ tên tỉnh.'
        : hits.length > MOST ? `Tìm thấy ${hits.length} nơi, còn ${hits.length - MOST} nơi nữa: gõ thêm.` : `Tìm thấy ${hits.length} nơi.`);
    };
    const open = () => {
      const first = list.querySelector('a');
      if (first) first.click();
      else input.focus();
    };
    const load = () => {
      if (loading) return;
      loading = make('script', '', { src: form.dataset.find });
      loading.addEventListener('places', (event) => {
        places = placesOf(event.detail, new URL('..', event.target.src));
        look();
        if (opening) open();
      });
      loading.onerror = () => {
        loading = null;
        tellLater(found, 'Chưa tải được danh sách. Hãy gõ lại, hoặc chọn ở danh sách bên dưới.');
      };
      document.head.append(loading);
    };
    form.hidden = false;
    input.onfocus = load;
    form.oninput = () => {
      load();
      // on a phone the keyboard leaves room for the field and what is found, and no more
      if (innerWidth < 768 && form.getBoundingClientRect().top > 96) form.scrollIntoView();
      if (places) look();
    };
    form.onsubmit = () => {
      load();
      if (places) open();
      else opening = true;
      return false;
    };
  });

  // Finding in all pages of a place: the best first, each with where the words stand.
  const AROUND = 9;
  all('[data-search]').forEach((form) => {
    const list = document.querySelector(form.dataset.search);
    const hits = document.querySelector('.hits');
    const found = form.querySelector('[role=status]');
    let entries;
    const read = () => all('section', list).map((group) => all('li', group).map((item) => {
      const [link, about] = item.children;
      const texts = [link.textContent, about ? about.textContent : '', item.dataset.words || ''];
      return { link, topic: group.querySelector('h2').textContent, fields: texts.map(indexed) };
    })).reduce((some, more) => some.concat(more), []);
    // A word of the title weighs more than one of the text; so do a whole word, one with the marks that were typed, a short title.
    const weigh = ({ fields }, words) => {
      let weight = 0;
      for (const word of words) {
        const best = fields.findIndex((field) => find(field, plain(word)));
        if (best < 0) return 0;
        const [first, last] = find(fields[best], plain(word));
        const said = fields[best].words.slice(first, last + 1).map(([one]) => one.toLowerCase()).join('');
        weight += [9, 6, 1][best] + (first ? 0 : 2) + (plain(said) === plain(word) ? 2 : 0) + (said.startsWith(word) ? 3 : 0);
      }
      const phrase = plain(words.join(''));
      return weight + 1 / fields[0].words.length + (find(fields[0], phrase) ? 12 : find(fields[2], phrase) ? 4 : 0);
    };
    // The text between two words, with marks where the query stands.
    const write = (element, { text, words }, places, from, to) => {
      let at = from > 0 ? words[from].index : 0;
      const stop = to < words.length - 1 ? words[to].index + words[to][0].length : text.length;
      [...places].sort(([one], [other]) => one - other).forEach(([first, last]) => {
        const start = words[first].index;
        const end = words[last].index + words[last][0].length;
        if (start < at || end > stop) return;
        const mark = make('mark');
        mark.textContent = text.slice(start, end);
        element.append(text.slice(at, start), mark);
        at = end;
      });
      element.append(text.slice(at, stop));
      return element;
    };
    const show = ({ link, topic, fields }, words) => {
      const phrase = plain(words.join(''));
      const places = fields.map((field) => (find(field, phrase) ? [find(field, phrase)] : words.map((word) => find(field, plain(word))).filter(Boolean)));
      const item = make('li');
      item.append(write(link.cloneNode(), fields[0], places[0], 0, Infinity));
      const line = item.appendChild(make('p', 'small soft'));
      line.append(topic);
      if (fields[1].text) write(line, fields[1], places[1], 0, Infinity).firstChild.after(': ');
      if (places[2].length && !words.every((word) => find(fields[0], plain(word)) || find(fields[1], plain(word)))) {
        const [first, last] = places[2][0];
        const said = item.appendChild(make('p', 'small'));
        if (first > AROUND) said.append('… ');
        write(said, fields[2], places[2], first - AROUND, last + AROUND);
        if (last + AROUND < fields[2].words.length - 1) said.append(' …');
      }
      return item;
    };
    all('[data-no-script]').forEach((element) => { element.hidden = true; });
    form.hidden = false;
    // on a phone the keyboard leaves, and what is found is to be seen
    form.onsubmit = () => {
      const first = hits.querySelector('a');
      if (first) first.focus();
      return false;
    };
    form.oninput = (event) => {
      const words = queryOf(event.target);
      entries = entries || read();
      const best = words.length ? entries.map((entry) => ({ entry, weight: weigh(entry, words) }))
        .filter(({ weight }) => weight).sort((one, other) => other.weight - one.weight) : [];
      hits.textContent = '';
      best.forEach(({ entry }) => hits.append(show(entry, words)));
      hits.parentNode.hidden = !best.length;
      list.hidden = words.length > 0;
      tellLater(found, best.length ? `Tìm thấy ${best.length} mục.`
        : words.length ? 'Không tìm thấy. Hãy gõ ít chữ hơn hoặc bằng từ khác.' : '');
    };
  });
})();
