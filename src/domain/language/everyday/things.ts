/** How people speak of things and places, and of what weather and roads do to them. */
export const thingsWords = `
logistik|perlengkapan|barang pemilu|alat pemilu|kebutuhan tps|peralatan
kotak suara|kotak coblos|peti suara|kardus suara|kardus pemilu
kardus|karton|dus
bilik|bilik suara|sekat
!tinta|celup jari|jari ungu|kelingking|celup
segel|gembok|kunci|kabel ties|hologram
!paku|alat coblos|bantalan
surat suara|kertas suara|kertas coblos|kertas pemilu
formulir|form|blangko|borang|isian|formulir isian
pulpen|pena|spidol|bolpoin|ballpoint
!kontainer|peti kemas|kargo
gudang|penyimpanan|disimpan
percetakan|nyetak
melipat|sortir
rusak|robek|sobek|koyak|cacat|lecek|basah
distribusi|pendistribusian|pengiriman|pengantaran|penyaluran|diangkut
mengantar|mengirim|menyampaikan|membagikan|memberi
kendaraan|mobil|truk|motor|angkutan|armada|oto|lori|pikap
kapal|perahu|speedboat|pompong|pengapalan|sampan|kempang|biduk|ketinting
jalan rusak|jalan putus|akses jalan|jembatan|jembatan putus|jalan berlumpur|titi
!tenda|tarup
padam|mati lampu|listrik padam|padam lampu|byarpet|pln|genset
banjir|tergenang|rob|air naik|terendam|luapan
longsor|tanah longsor|tebing runtuh
cuaca|hujan|badai|gelombang tinggi|ombak|angin|puting beliung
bencana|pengungsi|musibah|gempa
kabut asap|karhutla|kebakaran hutan|asap|jerebu
pandemi|covid|corona|korona|virus|wabah
masker|protokol kesehatan|prokes
pulau|pesisir
terluar|terpencil|pelosok|pedalaman|terisolasi|ujung kampung|jauh dari kota
perbatasan|tapal batas|batas wilayah
balai desa|kantor desa|aula|gedung serbaguna|balai warga|gsg|balai adat
lapangan|alun-alun|stadion|gor|gelanggang|taman
hotel|penginapan|wisma
rumah|kediaman|hunian|tempat tinggal
masjid|gereja|tempat ibadah|rumah ibadah|mushala|surau|musala|kelenteng|vihara|pura
rumah sakit|pasien|puskesmas|rsud
halal|haram|najis|suci
salat|shalat|sholat|solat|sembahyang|wudu|ibadah
bekas|rongsokan|barang bekas|loak|usang
pasar|kedai|warung|toko
terminal|stasiun|bandara|pelabuhan
peta|denah|titik lokasi|google maps|share lokasi|sebaran|koordinat|titik kumpul
antrean|antri|ngantri|berdesakan|membludak
harga|ongkos|tarif
pakaian|baju|seragam|dress code|kostum
kebakaran|hangus|dilalap api
sungai|danau|laut|rawa
kotak suara bekas|kardus bekas|kotak bekas
pesawat|helikopter|heli
kedap air|tahan air|anti air|tahan hujan|waterproof
rompi|seragam|topi|atribut petugas
bakau|mangrove
penanaman pohon|penghijauan|bibit pohon
termogun|pengukur suhu|alat ukur suhu
genset|generator|jenset|diesel
dermaga|pelabuhan|pelantar|jeti
bahan bakar|bbm|bensin|solar|pertalite
ojek|ojol|gojek
senter|lampu darurat|petromaks
pengeras suara|toa|speaker|sound system|mikrofon
perabot|mebel|bangku|meja kursi
rayap|tikus|dimakan rayap
noda|bercak|kotor
hujan lebat|hujan deras|cuaca ekstrem|angin kencang
kemarau|kekeringan
ambulans|ambulance
keracunan|muntaber|sakit perut
alergi|iritasi|gatal|ruam
!feri|ferry|roro|kapal penyeberangan
pelampung|life jacket|baju pelampung
terdampar|kandas
kontrakan|kos|indekos
minuman keras|miras|tuak
rokok|vape
senjata tajam|sajam|parang
`;
