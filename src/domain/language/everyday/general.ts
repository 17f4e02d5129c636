/** Daily words for what happens to anything: beginning, ending, changing, knowing; with those of Jakarta and of the Malay and Minangkabau lands. */
export const generalWords = `
mengecek|memeriksa|melihat|mencari tahu|memastikan|mengetahui|tahu|menengok|melacak|ngecek|intip
jadwal|tanggal|waktu|hari|agenda|skedul|schedule|rundown
acara|kegiatan|agenda|event
selesai|kelar|rampung|tuntas|beres|usai|berakhir|siap
mulai|start|berawal|dibuka
tenggat|batas akhir|batas waktu|deadline|paling lambat|hari terakhir|ditutup|terakhir|jatuh tempo
membatalkan|tidak jadi|urung|ditiadakan|cancel
menunda|mundur|undur|ditangguhkan|molor|geser|reschedule|pending
memajukan|dipercepat
memperpanjang|tambah waktu|diulur|extend
terlambat|telat|keterlambatan|ngaret|kesiangan
jumlah|total|banyaknya|kuota|kebutuhan|angka
bertambah|meningkat|kenaikan|melonjak
berkurang|menurun|menyusut|anjlok|merosot
menolak|menentang
menyerahkan|serah terima|setor|antar berkas|mengumpulkan
menghentikan|mencabut|setop|stop|memutus|ditahan
mengambil|jemput
memasang|menempel
mengganti|tukar|ubah
kehilangan|tercecer|ketinggalan|ketelingsut
hadir|ikut
ikut|berpartisipasi|bergabung|join|terlibat|turut
beda|selisih|perbandingan
pengertian|definisi|kepanjangan|singkatan|makna|istilah
tujuan|fungsi|manfaat|kegunaan|faedah
alasan|penyebab|dalih|gara-gara
izin|perkenan
pemenuhan syarat|berhak|boleh ikut
penundaan|skorsing
terbaru|terkini|teranyar
tahap|gelombang|sesi|termin|kloter
kesalahan|kekeliruan|kekhilafan
penjelasan|keterangan|uraian
ramai|rame|heboh|gempar|geger
rincian|detail|perincian|uraian
contoh|sampel|spesimen|model|dummy
pemenang|juara
tempat duduk|kursi
bersama|bareng|serentak
malam hari|dini hari
pendukung|simpatisan|fans
berkunjung|mampir|singgah|jalan-jalan
usul|saran|ide|gagasan
mengurangi|dibatasi|dipangkas
memindahkan|relokasi|dialihkan
memperoleh|menerima|mendapatkan|kebagian
meninjau|monitoring|pemantauan|supervisi|inspeksi|sidak
evaluasi|penilaian|rapor|kinerja
menjawab|balasan|respons|tanggapan
memperbaiki|dibetulkan|reparasi|dibenahi
meminjam|menyewa|pinjam pakai
mengundang|menghadirkan|mendatangkan
berkumpul|pertemuan|silaturahmi|ngopi|kopi darat
tertinggi|terbanyak|paling banyak|paling tinggi|terbesar
terendah|tersedikit|paling sedikit|paling rendah|terkecil
persentase|persen|angka
kendala|hambatan|masalah|kesulitan|rintangan|susah|ribet
aman|kondusif|tertib
mudah|gampang|praktis
perdana|pertama|awal
jatuh|roboh|ambruk|runtuh
tenggelam|karam|hanyut|terbalik
transparansi|keterbukaan|transparan
giliran|sif|shift
akhir pekan|sabtu minggu|weekend
triwulan|3 bulan|kuartal
semester|6 bulan
pekan|minggu
rutin|berkala|berkelanjutan|terus-menerus
daerah|wilayah|kawasan
tempat tinggal|alamat|domisili
pengarahan|briefing
bukti|barang bukti
`;
