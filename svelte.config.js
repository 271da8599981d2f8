import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', strict: true }),
    // A strict policy from the first page: nothing but our own files, no inline script that the build did not hash. Only data may come
    // from elsewhere (`connect-src`): a dataset named by `?dataset=` is anybody's, and its host cannot be known when the site is built.
    // What comes that way is read as JSON and shown as text, after the reader has seen its address and agreed. `http:` has effect only
    // on a page that came over http itself; browsers refuse it to one on https.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self', 'https:', 'http:'],
        'worker-src': ['self', 'blob:'],
        'font-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        'frame-src': ['none'],
      },
    },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../tests/**/*.ts', '../*.ts', '../*.js', '../src/**/*.ts', '../src/**/*.svelte'],
      }),
    },
  },
};
