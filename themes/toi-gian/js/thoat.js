// The way out: covers the page at once and leaves no way back to it. Without a script the link still leads out.
(() => {
  'use strict';
  const title = document.title;
  document.querySelectorAll('a[data-exit]').forEach((link) => {
    link.onclick = (event) => {
      event.preventDefault();
      document.documentElement.classList.add('leaving');
      document.title = 'Đang tải…';
      location.replace(link.href);
    };
  });
  // Back may bring the page as it was left.
  addEventListener('pageshow', () => {
    document.documentElement.classList.remove('leaving');
    document.title = title;
  });

  // Finding by all words of a query, with or without diacritics, in the list that is there; nothing is kept or sent.
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  // Letters, marks and digits are what is no space, no punctuation and no picture; old browsers cannot be asked for them by name.
  const WORD = /[^\0-\/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u17d4-\u17d6\u17d8-\u17db\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30a0\u30fb\uaa5c-\uaa5f\uaade\uaadf\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u{1f000}-\u{1faff}]+/gu;
  const wordsOf = (text) => plain(text).match(WORD) || [];
  document.querySelectorAll('[data-search]').forEach((form) => {
    const list = document.querySelector(form.dataset.search);
    const items = [...list.querySelectorAll('li')]
      .map((item) => ({ item, text: wordsOf(`${item.textContent} ${item.dataset.words || ''}`).join(' ') }));
    const found = form.querySelector('[role=status]');
    let later;
    document.querySelector('[data-no-script]').hidden = true;
    form.hidden = false;
    form.onsubmit = () => false;
    form.oninput = (event) => {
      const words = wordsOf(event.target.value);
      let hits = 0;
      items.forEach(({ item, text }) => {
        item.hidden = !words.every((word) => ` ${text}`.includes(` ${word}`) || text.replace(/ /g, '').includes(word) && word.length > 5);
        if (!item.hidden) hits++;
      });
      list.querySelectorAll('section').forEach((group) => { group.hidden = !group.querySelector('li:not([hidden])'); });
      clearTimeout(later);
      later = setTimeout(() => {
        found.textContent = !words.length ? '' : hits ? `Tìm thấy ${hits} mục.` : 'Không tìm thấy. Hãy gõ ít chữ hơn hoặc bằng từ khác.';
      }, 250);
    };
  });
})();
