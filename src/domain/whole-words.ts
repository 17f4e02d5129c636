/**
 * What belongs on one line: "e-KTP", "F-1.03", "DPTHP-2", "12.00–13.00 WIB", "9–11 Mei 2024", "27 Desember 2022", "1.280 TPS", "21 kecamatan", "KPU Kampar",
 * "X (Twitter)". Browsers break after a hyphen and an en dash, and the non-breaking hyphen (U+2011) would hide such words from searching. In a group,
 * so that `split` gives them too, at the odd places. Months stand by their first letters, because the search page sends this rule to weak lines.
 */
export const wholeWords =
  /(\be-KTP\b|\bKTP-el\b|\bF-\d\.\d{2}\b|\b[A-Z]{3,5}-\d+\b|\bX \(Twitter\)|\bKPU [A-Z]\w+|\d+(?:[.,]\d+)*(?:–\d+(?:\.\d+)*)? (?:WIB|WITA|WIT|TPS|orang|pemilih|desa(?:\/kelurahan)?|kecamatan|tulisan|ribu|juta|(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*(?: \d{4})?)\b|\d[\d.]*–\d[\d.]*)/g;
