/* Variorum: the search page. The list is filtered by search-list.js; where the site has an index, the texts are searched
   here too. */
(function () {
  'use strict';
  const d = document, $ = id => d.getElementById(id), form = $('search'), box = $('q'), texts = $('texts'), list = $('list');
  const out = texts.querySelector('ol'), more = texts.querySelector('button'), picks = [...form.querySelectorAll('select')];
  const STEP = 10;
  let engine = null, turn = 0, timer = 0;

  // The index is fetched when somebody comes to use it, not before; where it cannot be, the list still works.
  function load() {
    engine = engine || import(form.dataset.index).then(async index => {
      await index.options({ baseUrl: form.dataset.root, excerptLength: 28 });
      offer(await index.filters());
      return index;
    }).catch(() => null);
    return engine;
  }

  function offer(facets) {
    picks.forEach(pick => {
      const kept = pick.value || new URLSearchParams(location.search).get(pick.name), counts = facets[pick.name] || {};
      pick.length = 1;
      Object.keys(counts).sort().forEach(name => {
        const own = name === kept;
        if (counts[name] || own) pick.add(new Option(name + ' (' + counts[name] + ')', name, false, own));
      });
    });
  }

  function make(tag, css, ...content) {
    const e = d.createElement(tag);
    e.className = css;
    e.append(...content);
    return e;
  }

  // A page: its title, its kind, its words with the hits marked. What the index holds is set as text, never as markup.
  function shown(page) {
    const link = make('a', '', page.meta.title), html = new DOMParser().parseFromString(page.excerpt, 'text/html');
    const parts = [...html.body.childNodes].map(e => e.nodeName === 'MARK' ? make('mark', '', e.textContent) : e.textContent);
    link.href = page.url;
    return make('li', '', make('h3', '', link), make('p', 'meta', (page.filters.kind || []).join(', ')), make('p', 'snip', ...parts));
  }

  // Ten more texts, and at first as many as stand above by their name or question, since those are not shown twice.
  async function show(hits, from, above) {
    const mine = turn, to = from + STEP + (from ? 0 : above.length);
    const pages = await Promise.all(hits.slice(from, to).map(hit => hit.data()));
    if (mine !== turn) return;
    const items = pages.map(shown).filter(li => !above.includes(li.querySelector('a').href));
    if (from) out.append(...items); else out.replaceChildren(...items);
    more.hidden = hits.length <= to;
    texts.hidden = more.hidden && !out.children.length;
    more.onclick = async () => {
      const next = out.children.length;
      await show(hits, to, above);
      (out.children[next] || out.lastChild).querySelector('a').focus();
    };
  }

  const count = (number, one, many) => number + ' ' + (number === 1 ? one : many);

  async function search() {
    const mine = ++turn, typed = variorumList.typed(box.value), filters = {}, query = new URLSearchParams();
    if (box.value) query.set('q', box.value);
    picks.filter(pick => pick.value).forEach(pick => { filters[pick.name] = pick.value; query.set(pick.name, pick.value); });
    const narrowed = Object.keys(filters).length > 0, asked = '' + query;
    if (location.protocol !== 'file:') history.replaceState(null, '', location.pathname + (asked && '?' + asked));
    let found = null;
    if (asked && form.dataset.index) {
      const index = await load(), phrase = box.value.includes('"'); // in quotation marks, word for word
      found = index && await index.search(typed.length ? (phrase ? box.value : variorumList.terms(typed).join(' ')) : null, { filters });
    }
    if (mine !== turn) return;
    const hits = found ? found.results : [], listed = variorumList.show(typed, hits.length > 0);
    if (found && narrowed) listed.count = 0; // facets are of texts alone
    list.hidden = !!found && narrowed;
    if (list.hidden) $('best').hidden = true;
    tell(asked, found && hits.length, listed.count, narrowed);
    texts.hidden = !hits.length;
    if (found) { offer(found.filters); show(hits, 0, narrowed ? [] : listed.first); }
  }

  function tell(asked, inTexts, inList, narrowed) {
    const parts = inTexts === null ? [] : [count(inTexts, 'text', 'texts')], none = asked && !inTexts && !inList;
    if (!parts.length || !narrowed) parts.push(count(inList, 'entry', 'entries') + ' of the list');
    $('found').textContent = !asked ? '' : none ? 'Nothing found.' : parts.join(' and ');
    $('none').hidden = !none;
  }

  form.addEventListener('submit', e => { e.preventDefault(); search(); });
  if (picks.length) form.addEventListener('focusin', load, { once: true });
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 150); });
  picks.forEach(pick => pick.addEventListener('change', search));
  box.value = new URLSearchParams(location.search).get('q') || '';
  if (location.search) picks.length ? load().then(search) : search();
})();
