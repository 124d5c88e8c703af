import type ui from '../../content/ui/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'ui';
    readonly resources: { readonly ui: typeof ui };
  }
}
