/** Terms of the open data: free to use with the office's name (Creative Commons Attribution 4.0), as the page /data/ says. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';
