/** How people speak of messages and devices: hoaxes, forgeries, frauds, leaks, accounts, and films. */
export const mediaWords = `
salah|bohong|palsu|tipuan|dusta|hoaks|keliru|menyesatkan|tidak benar|boong|ngibul|mengada-ada|ngawur|fake news
manipulasi|editan|rekayasa|palsu|suntingan|olahan|hasil edit|oplosan|settingan|photoshop
meragukan|mencurigakan|aneh|janggal|tidak jelas|ganjil
asli|resmi|sungguhan|orisinal|otentik
bantahan|klarifikasi|meluruskan|cek fakta|penjelasan|menepis|menyangkal|tabayun|fact check
kecerdasan artifisial|kecerdasan buatan|ai|deepfake|akal imitasi|mesin peniru|suara tiruan|kloning suara|wajah tiruan
foto|gambar|potret|screenshot|tangkapan layar|jepretan
tangkapan layar|screenshot|skrinsut|screen shot|ss|foto layar
video|rekaman|klip|cuplikan|tayangan|potongan video|pidio|vidio
potongan|dipelintir|konteks|penggalan
siaran langsung|disiarkan|live streaming|tayang|live|streaming
televisi|tv|tivi
unggahan|postingan|konten|kiriman|status
media sosial|sosmed|jejaring sosial
menyebarkan|membagikan|meneruskan|share|forward
pesan berantai|broadcast|pesan whatsapp|pesan suara|grup whatsapp|pesan terusan|bc|voice note
akun palsu|akun tiruan|akun bodong|akun fake|akun abal-abal|akun kloning|akun klon
mengatasnamakan|mengaku|ngaku|menyamar|gadungan|pura-pura|berlagak
penipuan|modus|phishing|scam|kibul|ketipu|kena tipu|diperdaya
situs palsu|website palsu|situs tiruan|laman palsu|web palsu|link palsu|tautan palsu
aplikasi palsu|file apk|berkas apk|malware|virus
tautan|link|url
laman|situs|website|web|portal|homepage
daring|online|internet|lewat hp
unduh|download|donlot|pasang aplikasi|instal
aplikasi|sistem informasi|aplikasi kpu|apps|app
!kode otp|otp|kode verifikasi|kata sandi|password|pin|pasword
kode qr|qr|barcode|qris|pindai|scan
pulsa|kuota internet|paket data|voucher
bocor|dicuri|terbaca|dijual|tersebar
peretas|hacker|diretas|dibobol|hack|kena hack|dibajak|serangan siber
gangguan|error|eror|down|lemot|rusak|macet|tumbang|susah dibuka|trouble|ngadat|lelet
server|pusat data|data center|peladen
ponsel|hp|handphone|telepon genggam|gawai|gadget|smartphone|hape
kamera|cctv|kamera pengawas|kamera pengintai|kamera tersembunyi
!drone|pesawat nirawak
sinyal|jaringan|blank spot|koneksi|susah sinyal|wifi
china|cina|tiongkok
phishing|pancingan|pencuri data|jebakan|tautan palsu
berita bohong|hoaks|desas-desus|kabar burung|meragukan|mencurigakan
surat palsu|dokumen palsu|surat bodong
penelepon|nomor tidak dikenal
formulir daring|google form|gform
video lama|foto lama|kejadian lama|peristiwa lama
youtube|kanal
database|basis data|server|pusat data
!pinjaman daring|pinjol|pinjaman online|utang online|kredit online
parodi|satire|guyonan|meme
biaya pendaftaran|uang pendaftaran|bayar pendaftaran|dipungut biaya
pesan singkat|sms
lowongan palsu|loker palsu|rekrutmen palsu|penerimaan palsu
memblokir|dinonaktifkan|dibekukan
perantara|calo|makelar
disinformasi|misinformasi|informasi menyesatkan
unggah|upload
masuk akun|login|log in
whatsapp|wasap|watsap
facebook|fesbuk
instagram|insta
warganet|netizen
infografis|infographic
surat kabar|koran|tabloid
majalah|buletin
peramban|browser|chrome
akun resmi|centang biru|kanal resmi
pengikut|follower|subscriber
`;
