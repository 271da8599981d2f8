// The whole site is files: one page, prerendered, that fetches the dataset it shows.
export const prerender = true;
