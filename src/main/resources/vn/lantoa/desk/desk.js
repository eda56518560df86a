// The desk works without this script. With it, nothing that was typed is lost by leaving a page.
(() => {
  let typed = false;
  document.addEventListener('input', (event) => { if (event.target.form && event.target.form.method === 'post') typed = true; });
  document.addEventListener('submit', () => { typed = false; });
  addEventListener('beforeunload', (event) => { if (typed) event.preventDefault(); });
})();
