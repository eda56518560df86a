// The desk works without this script. With it, nothing that was typed is lost by leaving a page.
(() => {
  const typed = new Set();
  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form && form.method === 'post') typed.add(form);
  });
  document.addEventListener('submit', (event) => { typed.delete(event.target); });
  addEventListener('beforeunload', (event) => { if (typed.size) event.preventDefault(); });
})();
