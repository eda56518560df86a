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
})();
