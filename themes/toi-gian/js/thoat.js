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
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  document.querySelectorAll('[data-search]').forEach((form) => {
    const list = document.querySelector(form.dataset.search);
    const items = [...list.querySelectorAll('li')]
      .map((item) => ({ item, text: plain(`${item.textContent} ${item.dataset.words ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ') }));
    const found = form.querySelector('[role=status]');
    let later;
    document.querySelector('[data-no-script]').hidden = true;
    form.hidden = false;
    form.onsubmit = () => false;
    form.oninput = (event) => {
      const words = plain(event.target.value).match(/[\p{L}\p{N}]+/gu) ?? [];
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
