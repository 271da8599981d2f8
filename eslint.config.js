import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which rooms a room of `src/lib` may import (the table of `src/README.md`). */
const rooms = {
  domain: [],
  messages: [],
  datasets: ['domain'],
  scene: ['domain', 'messages'],
  style: ['domain', 'messages', 'scene'],
  map: ['domain', 'messages', 'scene', 'style'],
  exchange: ['domain', 'messages', 'scene', 'style'],
  print: ['domain', 'messages', 'scene', 'style', 'map'],
  state: ['domain', 'messages', 'datasets', 'scene'],
};
/** Rooms that run in bare Node: no framework, no WebGL. */
const pure = ['domain', 'messages', 'datasets', 'scene', 'style'];
const frameworks = '^(svelte|@sveltejs/|\\$app|\\$lib|\\$env|maplibre-gl)(/|$)';

// `regex`, not `group`: groups are gitignore patterns, in which `#lib` starts a comment.
const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/lib/${room}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#lib/(?!(${[...allowed, room].join('|')})/)`,
            message: `${room} may import only ${allowed.join(', ') || 'no other room'}.`,
          },
          {
            regex: '^(\\.\\./)+(domain|messages|datasets|scene|style|map|exchange|print|state|ui)/',
            message: 'Import between rooms as #lib/<room>/...',
          },
          { regex: '/(ui|routes|cli)/', message: 'Rooms never import the page or the terminal.' },
          ...(pure.includes(room) ? [{ regex: frameworks, message: `${room} runs in bare Node.` }] : []),
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'reports/', 'static/', 'geo/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // svelte-check knows the types of components; the typed rules see `any` there.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Words a reader sees or hears come from the catalogue of `lib/messages`, in four languages.
    files: ['**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':not(SvelteStyleElement) > SvelteText[value=/^(?![^A-Za-z]*Dateline[^A-Za-z]*$)[^]*[A-Za-z]{3}/]',
          message:
            'Words come from the catalogue: {t(\'room.key\')}. What stays English has lang="en" and comes from the data.',
        },
        {
          selector:
            'SvelteAttribute[key.name=/^(aria-label|aria-description|title|placeholder|alt|label)$/] > SvelteLiteral[value=/(^|[^:/])[A-Za-z]{3}/]:not([value=/^https?:/])',
          message: "Names and titles come from the catalogue: aria-label={t('room.key')}.",
        },
      ],
    },
  },
  { files: ['*.js', '*.ts'], ...ts.configs.disableTypeChecked },
  ...roomRules,
);
