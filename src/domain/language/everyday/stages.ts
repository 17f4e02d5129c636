/** How people speak of the stages of an election: standing for it, campaigning, voting, counting, disputes, and taking office. */
export const stagesWords = `
mencoblos|memilih|nyoblos|pemungutan suara|memberi suara|menyoblos|menusuk|mengundi
hari pemungutan suara|hari pencoblosan|hari pemilihan|tanggal pencoblosan|hari nyoblos
jam pemungutan suara|jam coblos|jam nyoblos|tps buka|tps tutup|jam buka tps|jam tutup tps|waktu pemungutan suara
tahapan|proses|rangkaian|alur|fase|linimasa|timeline
tahapan pemilu|jadwal pemilu|kalender pemilu|tahapan pilkada|jadwal tahapan
pilkada|pilwalkot|pemilihan bupati|pemilihan kepala daerah|pilbup|pilgub|bupati|gubernur|kepala daerah|pemilihan gubernur|pilwako|pemilukada|pilwali|pilkot
pileg|pemilu legislatif|pemilihan legislatif|pemilu dprd
!pilkades|pemilihan kepala desa|pilwana
!capres|calon presiden|presiden|cawapres
cabup|calon bupati|cawabup|wakil bupati
!cagub|calon gubernur|cawagub|wakil gubernur
wali kota|walikota|cawako|cawalkot|cawali|wako|walkot
caleg|calon anggota dprd|calon dprd|daftar calon|nyaleg|calon anggota legislatif|calon legislatif|bacaleg
!dprd|dewan|legislator|anggota dewan|wakil rakyat|parlemen|legislatif|aleg
calon|kandidat|paslon|pasangan calon|peserta|jago|kontestan
bakal calon|balon|bapaslon|nyalon|maju pilkada|mencalonkan diri|bacalon
pencalonan|pendaftaran calon|pendaftaran pasangan calon|nyalon|pengusungan
mengusung|gabungan partai|koalisi|aliansi
petahana|incumbent|menjabat lagi|2 periode|penguasa lama|inkumben
perseorangan|perorangan|independen|jalur independen|tanpa partai|nonpartai
dukungan ktp|syarat dukungan|dukungan minimal|kumpulkan ktp|ktp dukungan|surat dukungan|b1 kwk
!dinasti|politik dinasti|anak bupati|istri bupati|keluarga bupati
!mantan terpidana|mantan napi|eks napi|mantan koruptor|eks koruptor|bekas narapidana|bekas napi
!lhkpn|harta kekayaan|laporan harta|kekayaan
!ijazah palsu|ijazah bodong|keabsahan ijazah
partai|parpol|partai politik
anggota partai|kader|kta|anggota parpol|simpatisan|pengurus partai|kepengurusan|orang partai
!sipol|sistem informasi partai politik|data partai
verifikasi|penelitian|pengecekan|pemeriksaan|validasi|diteliti
!verifikasi faktual|verfak|cek lapangan|turun lapangan|verifikasi lapangan|vervak
!verifikasi administrasi|vermin|penelitian administrasi|cek berkas|periksa berkas|penelitian berkas
!dicatut|nama dipakai|catut nama
!daftar calon sementara|dcs
!daftar calon tetap|dct
!undian nomor|nomor urut|pengundian|cabut nomor|no urut|kocok nomor
!daerah pemilihan|dapil|pemekaran dapil
!kursi|alokasi kursi|jatah kursi|pembagian kursi
kampanye|orasi|cari suara|campaign
!rapat umum|kampanye akbar|kampanye terbuka|pengumpulan massa|konser kampanye
tatap muka|blusukan|pertemuan terbatas|kunjungi warga
tim sukses|timses|tim kampanye|relawan|pendukung|tim pemenangan|juru kampanye|jurkam
alat peraga|apk|atribut kampanye|spanduk|baliho|umbul-umbul|poster calon|bendera partai|atribut partai
baliho|papan reklame|billboard|spanduk|reklame|banner|poster
bahan kampanye|stiker|selebaran|brosur|pamflet|leaflet|kaus|kalender|suvenir|flyer|cendera mata
videotron|layar besar|led
zona kampanye|titik pemasangan|lokasi pemasangan|lokasi kampanye|tempat kampanye|titik baliho
menertibkan|mencopot|menurunkan|pembersihan|bongkar|razia
iklan kampanye|iklan calon|iklan politik|iklan|pariwara
!masa tenang|minggu tenang|hari tenang
!dana kampanye|uang kampanye|duit kampanye|ladk|lppdk|lpsdk|biaya kampanye|modal kampanye
!rekening khusus|rkdk|rekening|nomor rekening|norek
sumbangan|donasi|donatur|patungan|urunan|iuran|sokongan
audit|akuntan|akuntan publik|kantor akuntan publik|kap
!debat|adu gagasan|adu program|adu argumen|visi misi|debat kandidat|debat publik
!panelis|moderator|pemandu debat|perumus debat|pakar debat
tps|tempat pemungutan suara|bilik suara|tempat coblos
!tps khusus|tps lokasi khusus|lokasi khusus|loksus|tps keliling
tercoblos|sudah dicoblos|bolong|berlubang
surat suara sah|suara sah|salah coblos|coblos tembus|suara batal|keabsahan suara|coblos simetris
kekurangan surat suara|kehabisan surat suara|surat suara habis|surat suara cadangan|surat suara kurang
tertukar|salah kirim|tertukar dapil
undangan|surat pemberitahuan|cpemberitahuan|panggilan|surat panggilan|kartu undangan|c6|surat c6|kertas undangan
tidak memilih|golput|abstain
partisipasi|kehadiran|angka kehadiran|tingkat kehadiran|keikutsertaan
rekapitulasi|rekap|penghitungan|penjumlahan|tabulasi
penghitungan|hitung suara
!plano|c1|formulir c1|sertifikat hasil|formulir hasil
hasil|perolehan|skor
perolehan suara|jumlah suara|hasil suara|raihan suara|hasil pemilu|hasil pilkada
!quick count|hitung cepat|hitung kilat
hasil resmi|real count|hitung nyata|hasil akhir
!survei|jajak pendapat|polling|lembaga survei|angket
!elektabilitas|popularitas|tingkat keterpilihan
menang|terpilih|unggul|suara terbanyak|juara
kalah|tumbang|gagal terpilih
menetapkan|pengesahan|diputuskan|ketok palu
keputusan|sk|surat keputusan|penetapan
sengketa|gugatan|perselisihan|phpu|keberatan|php|phpkada|adjudikasi
!mahkamah konstitusi|mk
!tata usaha negara|ptun
putusan|vonis|amar|putusan pengadilan|hasil sidang
!pemungutan suara ulang|psu|coblos ulang|nyoblos lagi|pemilu ulang|nyoblos ulang|memilih ulang
penghitungan ulang|dihitung lagi
!pemungutan suara susulan|psl|pemilu susulan|coblos susulan|pemungutan suara lanjutan|pss
!kotak kosong|calon tunggal|satu calon|calon satu|satu pasangan calon|lawan kotak kosong|kolom kosong|bumbung kosong
!pelantikan|pengukuhan|disumpah|pengambilan sumpah
!penggantian antarwaktu|paw|antarwaktu|ganti antar waktu
masa jabatan|habis jabatan|akhir masa jabatan|periode jabatan
!pemilihan elektronik|pemungutan suara elektronik|evoting|e-voting|voting online|memilih online|nyoblos online|nyoblos lewat hp
kotak suara|logistik
pengawas|bawaslu|panwaslu|panwas
!panwascam|pengawas kecamatan|panwas kecamatan|panwaslu kecamatan
!pengawas tps|ptps
!pengawas desa|pkd
!pemantau|lembaga pemantau|pengamat
!saksi|saksi partai|saksi paslon|surat mandat|mandat
politik|pemilu|pilkada
pesta demokrasi|pemilu|hajatan demokrasi
partisipasi|golput|tidak memilih|angka golput
calon terpilih|caleg terpilih|dewan terpilih|bupati terpilih|pemenang
!putaran kedua|dua putaran|second round
konversi suara|cara menghitung kursi|bilangan pembagi|sainte lague
keterwakilan perempuan|kuota perempuan|caleg perempuan|30 persen perempuan|afirmasi
partai peserta pemilu|partai baru|pendaftaran partai
pemilu berikutnya|pemilu mendatang|pemilu depan
pelaksana tugas|plt|pjs|penjabat|pj
hasil sementara|hitungan sementara|angka sementara
rekap kecamatan|pleno kecamatan|pleno ppk
mengundurkan diri|batal maju|tidak jadi maju|mundur dari pencalonan|batal mencalonkan
memilih lewat ponsel|e-voting|pemilihan daring|coblos online
surat kuasa|diwakilkan
suara hilang|suara berkurang
mobilisasi pemilih|pemilih dari luar|pemilih selundupan
!pemilihan osis|pemilos|ketua osis|osis
pemilihan presiden|ppwp
penghitungan suara|tungsura|pungut hitung
!sistem informasi pencalonan|silon
!sistem informasi data pemilih|sidalih
penjabat bupati|pj bupati
ambang batas|threshold
rekam jejak|track record
!tindak pidana pemilu|pidana pemilu|kejahatan pemilu
pembawa acara|mc|host|presenter
penghubung pasangan calon|liaison officer|narahubung paslon
pendengung|buzzer
sirekap|situng|e rekap
turus|tally|lidi
terstruktur sistematis masif|tsm
luber jurdil|jurdil|asas pemilu
selisih suara|margin
putusan sela|dismissal
luring|offline
surat suara|ballot
desain surat suara|dummy surat suara|validasi surat suara
`;
