/** How people speak of voters: who may vote, from where, with which papers, and what happens to a name in the register. */
export const votersWords = `
disabilitas|difabel|penyandang cacat|cacat|berkebutuhan khusus|kursi roda|tunanetra|tunarungu|tunadaksa|lumpuh
!tunanetra|tuna netra|buta|netra|braille|gangguan penglihatan
!tunarungu|tuli|bisu|tunawicara|bahasa isyarat|juru bahasa isyarat|gangguan pendengaran|pekak|budek|bisindo|penerjemah isyarat
!tunadaksa|kursi roda|lumpuh|stroke|disabilitas fisik|pincang
!gangguan jiwa|odgj|gila|disabilitas mental|sakit jiwa|gangguan mental|rsj|rumah sakit jiwa|tidak waras|depresi
!lansia|lanjut usia|jompo|manula|sepuh|kakek|nenek|renta|uzur|pikun|usia senja|panti jompo
mendampingi|menemani|menolong|membantu|dituntun|dipapah
pasien|opname|dirawat|rawat inap|sakit|jatuh sakit|rumah sakit|puskesmas|rsud|terbaring|infus
tenaga kesehatan|nakes|perawat|dokter|bidan
!lembaga pemasyarakatan|lapas|penjara|rutan|rumah tahanan|narapidana|napi|tahanan|binaan|bui|sel|terpidana
hak pilih|hak suara|punya suara
pemilih|voter|pencoblos
pemula|pertama kali|remaja|pelajar|siswa|anak muda|generasi muda|milenial|gen z|17 tahun|usia 17|baru 17 tahun|mahasiswa|baru dewasa
menikah|kawin|bersuami|beristri|berumah tangga
suami istri|pasutri|sepasang suami istri|suami|istri|bini|laki bini
keluarga|orang tua|kakek|nenek|famili|ayah|emak|ibu kandung|kerabat|sanak|mertua|ponakan|sepupu
keluarga berencana|kb
perantauan|merantau|luar kota|luar daerah|kampung orang|memilih di tempat lain|anak rantau|kota lain|daerah lain|kabupaten lain|provinsi lain|luar provinsi
!luar negeri|singapura|arab saudi|hong kong|taiwan
!luar negeri|mancanegara|tki|tkw|pekerja migran|buruh migran|pmi|negeri orang
mudik|pulang kampung|pulkam
!santri|pesantren|ponpes|pondok|mondok
kampus|universitas|perguruan tinggi|mahasiswa|kuliah|anak kos|indekos|kos|politeknik|mahasiswi
sekolah|pelajar|siswa|murid|sma|smk|anak sekolah|madrasah|siswi|man|slta
guru|pengajar|pendidik|dosen
!tni|tentara|prajurit|abri|militer|aparat
!polri|polisi|aparat
!pensiun|purnawirawan|purnatugas|purna tugas|purnabakti|veteran
meninggal|wafat|almarhum|almarhumah|tutup usia|mati|berpulang|mangkat|tiada|mendiang|gugur
!akta kematian|surat kematian|keterangan kematian|bukti meninggal|surat keterangan meninggal
pemakaman|penguburan|dikubur
pindah|mutasi|domisili|migrasi|boyongan
form a5|formulir a5|surat pindah memilih|pindah memilih|rantau|mahasiswa rantau|dptb|memilih di tempat lain|nyoblos di tempat lain|coblos di tempat lain|pindah tps|ganti tps|pindah nyoblos|pindah coblos|numpang nyoblos|nyoblos di kota lain|memilih di kota lain|coblos di kota lain|memilih di luar kota|nyoblos di luar kota|memilih di daerah lain
ganda|dobel|double|kembar|duplikat|rangkap
menghapus|mencoret|menghilangkan|mengeluarkan|lenyap|dibuang|raib
terdaftar|tercatat|kedaftar|terdata|tercantum|masuk daftar
menyusupkan|siluman|fiktif|hantu|gaib|selundupan|jadi-jadian
mencocokkan|coklit|sensus|pendataan rumah|keliling rumah|datang ke rumah
stiker coklit|stiker|tempelan
diperbarui|pemutakhiran|update|updating|pembetulan|perbaikan|koreksi|pembenahan|ralat|revisi
salah ketik|salah tulis|salah nama|salah eja|salah data|data keliru|typo|keliru menulis
daftar pemilih|data pemilih|dpt|nama pemilih|daftar nama pemilih
dukcapil|disdukcapil|capil|catatan sipil|dinas kependudukan
nik|nomor induk kependudukan|nomor ktp
data kependudukan|biodata|data diri|identitas|adminduk
data pribadi|data diri|privasi|pelindungan data
ektp|ktp|kartu tanda penduduk
!ktp digital|identitas kependudukan digital|ikd|identitas digital
kartu keluarga|kk
perekaman|rekam ktp|merekam|perekaman ktp|suket|surat keterangan perekaman|foto ktp|resi ktp
!akta kelahiran|surat lahir|akte lahir
!warga negara asing|wna|orang asing|tka|tenaga kerja asing|bule
!masyarakat adat|adat|komunitas adat|suku terasing|suku pedalaman|suku asli|orang asli|orang rimba
ninik mamak|tokoh adat|pemuka adat|pemangku adat|lembaga adat|kerapatan adat
tokoh masyarakat|tokoh agama|ulama|ustaz|kiai|pemuka agama|mubalig|dai|buya
!tunawisma|gelandangan|pengemis
!waria|transgender|transpuan
laki-laki|pria|lelaki|cowok
perempuan|wanita|cewek|gadis|emak
!hamil|bumil|mengandung
bayi|balita|anak kecil|bawa anak
nelayan|pelaut|anak buah kapal|abk|awak kapal
petani|pekebun|buruh tani|berladang
buruh|karyawan|pekerja|perusahaan|orang kerja
perkebunan|kebun sawit|perusahaan sawit|karyawan kebun|barak
usia|umur|tahun
persyaratan umur|batas usia|batas umur|umur minimal|usia minimal
pindah partai|loncat partai|kutu loncat
!transmigran|transmigrasi|pendatang|perantau
pindah datang|pindah masuk|pendatang baru|warga baru
belum terdaftar|tidak terdaftar|nama tidak ada|tidak masuk daftar|nama hilang|nama tidak muncul
daftar pemilih khusus|dpk|pakai ktp saja|cukup ktp
pendataan|data ulang|sensus
ibu rumah tangga|emak-emak|pkk|kaum ibu|majelis taklim|ibu-ibu
pemuda|karang taruna|anak muda|knpi
pedagang|penjual|asongan
perusahaan|pt|pabrik|swasta|badan usaha
kebun|sawit|kelapa sawit|karet
rumah terapung|rumah rakit|keramba
templat|alat bantu|braille
pengacara|kuasa hukum|advokat|penasihat hukum
artis|seleb|penyanyi|biduan
influencer|selebgram|konten kreator|pegiat media sosial
jumlah pemilih|total pemilih|pemilih terdaftar|banyaknya pemilih|dpb|dpt|pdpb
!buku nikah|akta nikah|surat nikah
atasan|majikan|pimpinan perusahaan
diliburkan|libur kerja|izin kerja|cuti kerja
aksesibel|ramah disabilitas|akses kursi roda|jalur kursi roda
lapor kematian|lapor keluarga meninggal
usia 100 tahun|seabad|seratus tahun|berusia lanjut|lansia
coktas|coklit terbatas
disabilitas intelektual|tunagrahita|keterbelakangan mental|down syndrome
pemilih luar negeri|ppln
warga negara indonesia|wni|kewarganegaraan
nomor kartu keluarga|nkk
surat pindah|skpwni
jenis kelamin|gender
cerai|janda|duda|talak
buta aksara|buta huruf|tuna aksara
organisasi mahasiswa|bem|hmi|pmii|himpunan mahasiswa
mantan narapidana|residivis
dusun|jorong|banjar|dukuh
usaha mikro|umkm|ukm|usaha kecil
penduduk|populasi
tetangga|jiran
`;
