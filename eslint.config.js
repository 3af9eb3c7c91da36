import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which layer may import which (docs/architecture.md says why). Anything not listed is forbidden. */
const mayImport = {
  kpi: [],
  i18n: [],
  cells: ['kpi', 'i18n'],
  workbook: ['cells'],
  actions: ['kpi', 'i18n', 'cells', 'workbook'],
  functions: ['kpi', 'i18n'],
  taskpane: ['actions', 'i18n'],
  headless: ['actions', 'i18n'],
  preview: [],
  cli: ['preview'],
};

/** Layers of which only the types are known. */
const mayImportTypes = {
  i18n: ['kpi'],
  taskpane: ['kpi'],
};

const layers = [
  ...['kpi', 'i18n', 'cells', 'workbook', 'actions', 'functions', 'taskpane'].map((layer) => ({ type: layer, pattern: `src/${layer}`, mode: 'folder' })),
  { type: 'headless', pattern: 'src/headless.ts', mode: 'file' },
  { type: 'preview', pattern: 'preview', mode: 'folder' },
  { type: 'cli', pattern: 'cli', mode: 'folder' },
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'reports', 'coverage', '.stryker-tmp', 'node_modules', 'docs'] },
  ...tseslint.configs.recommended,
  {
    // A name that begins with _ says that it is left out on purpose.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'preview/**/*.{ts,tsx}', 'cli/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': layers,
      'boundaries/include': ['src/**/*', 'preview/**/*', 'cli/**/*'],
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/element-types': ['error', {
        default: 'disallow',
        rules: [
          ...Object.entries(mayImport).map(([from, allow]) => ({ from, allow })),
          ...Object.entries(mayImportTypes).map(([from, allow]) => ({ from, allow, importKind: 'type' })),
        ],
        message: '${file.type} may not import ${dependency.type}',
      }],
      'boundaries/entry-point': ['error', {
        default: 'disallow',
        rules: [
          { target: ['kpi', 'i18n', 'cells', 'workbook', 'actions', 'functions'], allow: 'index.ts' },
          { target: ['preview', 'taskpane'], allow: '**' },
        ],
        message: 'Across layers only index.ts is imported',
      }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/{kpi,i18n,cells}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: 'ClassDeclaration', message: 'Pure layers hold data and functions, no classes.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
    },
  },
  {
    files: ['src/{kpi,i18n,cells,functions,taskpane,actions}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/workbook speaks to Excel.' }] },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
