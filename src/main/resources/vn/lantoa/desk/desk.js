// The desk works without this script. With it, nothing that was typed is lost by leaving a page,
// or by the end of the browser or the desk: it is kept by the desk, and offered again.
(() => {
  const PAUSE = 700;
  const FIELDS = 'input:not([type=hidden]):not([type=file]), select, textarea:not([readonly])';
  const windows = new Map();
  const typed = new Set();

  const hidden = (form, name) => {
    const field = form.querySelector(`input[type=hidden][name="${name}"]`);
    return field ? field.value : '';
  };
  // which form it is, whatever window shows it
  const nameOf = (form) => {
    const button = form.querySelector('button[name=lam]');
    return [form.getAttribute('action'), hidden(form, 'o'), hidden(form, 'tep'),
      hidden(form, 'ma'), hidden(form, 'don-vi'), button ? button.value : ''].join('|');
  };
  const isTyped = (form) => form.method === 'post' && form.querySelector(FIELDS);
  const fieldsOf = (form) => [...new FormData(form)]
    .filter(([name, value]) => typeof value === 'string' && name !== 'nhap');
  const isVersion = (field) => field.type === 'hidden' && field.name === 'ban';
  // what the page came with, in short
  const baseOf = (form) => {
    const text = [...form.elements].filter((field) => field.name && field.name !== 'nhap' && !isVersion(field) && !/^(submit|button|file)$/.test(field.type))
      .map((field) => field.name + '=' + (/^(checkbox|radio)$/.test(field.type) ? field.defaultChecked
        : field.options ? [...field.options].findIndex((option) => option.defaultSelected) : field.defaultValue)).join('\n');
    let one = 0, other = 7;
    for (let i = 0; i < text.length; i++) {
      one = (one * 31 + text.charCodeAt(i)) | 0;
      other = (other * 131 + text.charCodeAt(i)) | 0;
    }
    return `${text.length}.${one}.${other}`;
  };
  const windowOf = (form) => {
    if (!windows.has(form)) {
      const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      // those of a step before this one
      const instead = [...form.querySelectorAll('input[name=nhap]')].map((field) => field.value);
      windows.set(form, { id, instead, timer: 0 });
    }
    return windows.get(form);
  };

  const send = (body, last) => {
    if (!(last && navigator.sendBeacon('nhap', body))) fetch('nhap', { method: 'POST', body }).catch(() => {});
  };
  const keep = (form, last) => {
    const own = windowOf(form);
    clearTimeout(own.timer);
    own.timer = 0;
    const body = new URLSearchParams(fieldsOf(form));
    body.append('@id', own.id);
    body.append('@form', nameOf(form));
    body.append('@base', baseOf(form));
    if (form.dataset.again) body.append('@again', form.dataset.again);
    own.instead.forEach((other) => body.append('@thay', other));
    send(body, last);
  };
  const touch = (form) => {
    typed.add(form);
    const own = windowOf(form);
    clearTimeout(own.timer);
    own.timer = setTimeout(() => keep(form, false), PAUSE);
  };
  const keepAll = () => windows.forEach((own, form) => { if (own.timer) keep(form, true); });

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    grow(event.target);
    if (form && isTyped(form) && !event.target.readOnly) touch(form);
  });
  // a slogan has no second line: Enter does what it does in any other field
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches('.grow textarea')) return;
    event.preventDefault();
    event.target.form.requestSubmit(event.target.form.querySelector('button'));
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    typed.delete(form);
    if (!windows.has(form)) return;
    const own = windowOf(form);
    if (own.timer) keep(form, true);
    for (const value of [own.id, ...own.instead]) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: 'nhap', value });
      form.append(field);
    }
  });
  addEventListener('beforeunload', (event) => { if (typed.size) event.preventDefault(); });
  addEventListener('pagehide', keepAll);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keepAll(); });

  const valuesOf = (offer) => [...offer.querySelectorAll('input[type=hidden]')]
    .map((field) => [field.name, field.getAttribute('value') || '']);
  const grow = (field) => { if (field.parentNode.matches('.grow')) field.parentNode.dataset.words = field.value || field.placeholder; };
  const shown = (form) => [...form.elements].filter((field) => field.name && field.matches(FIELDS));
  const seen = (form, fields) => {
    const names = new Set(shown(form).map((field) => field.name));
    return JSON.stringify(fields.filter(([name]) => names.has(name)).sort());
  };
  // the same rows of the same file, or what she saw has not changed since
  const fits = (form, offer) => {
    const values = valuesOf(offer);
    const rest = (fields, but) => JSON.stringify(fields.filter(([name]) => !shown(form).some((field) => field.name === name) && !but.includes(name)).sort());
    const now = fieldsOf(form);
    return rest(now, []) === rest(values, [])
      || offer.dataset.base === baseOf(form) && rest(now, ['ban']) === rest(values, ['ban']);
  };
  const fill = (form, values) => {
    const left = new Map();
    values.forEach(([name, value]) => left.set(name, [...(left.get(name) || []), value]));
    shown(form).forEach((field) => {
      const some = left.get(field.name) || [];
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = some.includes(field.value);
      else if (some.length) field.value = some.shift();
      grow(field);
    });
  };
  const focus = (form) => { const field = shown(form)[0]; if (field) field.focus(); };

  const show = (offer, form) => {
    const take = offer.querySelector('.take');
    const drop = offer.querySelector('.drop');
    const values = valuesOf(offer);
    if (form && !fits(form, offer)) {
      const names = new Set(shown(form).filter((field) => !/^(checkbox|radio)$/.test(field.type)).map((field) => field.name));
      offer.querySelector('.other').hidden = false;
      offer.querySelector('textarea').value = values.filter(([name, value]) => names.has(name) && value).map(([, value]) => value).join('\n');
      take.remove();
    }
    take.addEventListener('click', () => {
      if (!form) {
        const again = document.createElement('form');
        Object.assign(again, { method: 'post', hidden: true });
        again.setAttribute('action', offer.dataset.form.split('|')[0]);
        [...values, ['lam', offer.dataset.again], ['nhap', offer.dataset.named]].forEach(([name, value]) => {
          const field = document.createElement('textarea');
          Object.assign(field, { name, value });
          again.append(field);
        });
        document.body.append(again);
        again.submit();
        return;
      }
      fill(form, values);
      windowOf(form).instead.push(offer.dataset.named);
      typed.add(form);
      keep(form, false);
      offer.querySelector('[role=status]').textContent = offer.dataset.taken;
      take.parentNode.remove();
      focus(form);
    });
    drop.addEventListener('click', () => {
      send(new URLSearchParams({ '@bo': offer.dataset.named }), false);
      offer.remove();
      if (form) focus(form);
      else document.getElementById('main').focus();
    });
    if (form) form.before(offer);
    else document.querySelector('main h1').after(offer);
  };

  const forms = [...document.forms].filter(isTyped);
  if (forms.length) {
    const beginning = nameOf(forms[0]).split('|').slice(0, 2).join('|') + '|';
    fetch('nhap?dang=' + encodeURIComponent(beginning)).then((answer) => answer.ok ? answer.text() : '').then((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      page.querySelectorAll('.draft').forEach((one) => {
        const offer = document.importNode(one, true);
        const form = forms.find((other) => nameOf(other) === offer.dataset.form);
        if (form && seen(form, fieldsOf(form)) === seen(form, valuesOf(offer))) {
          windowOf(form).instead.push(offer.dataset.named);
        } else if (form || offer.dataset.again) {
          show(offer, form);
        }
      });
    }).catch(() => {});
  }
})();
