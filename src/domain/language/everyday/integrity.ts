/** How people speak of what must not happen: money for votes, taking sides, threats, cheating, and what follows. */
export const integrityWords = `
curang|pelanggaran|main curang|culas|licik|fraud
politik uang|serangan fajar|bagi-bagi uang|money politic|jual beli suara
politik uang|suap|amplop|bagi uang|bagi-bagi duit|sogok|nyogok|money politics|wani piro|bagi sembako|dikasih uang|dikasih duit
pungutan liar|pungli|uang pelicin|bayar pelicin|dimintai uang|setoran|minta setoran|calo|dipalak|uang pangkal|ordal|orang dalam
gratifikasi|parsel|bingkisan|hampers|pemberian hadiah
korupsi|rasuah|penyelewengan|penggelapan|tilep|koruptor|penyalahgunaan anggaran
netral|netralitas|memihak|berat sebelah|pilih kasih|ikut kampanye|tidak netral
intimidasi|ancaman|paksaan|ditekan|tekanan|teror|menakut-nakuti|premanisme|preman
kekerasan|dipukul|keributan|bentrok|ricuh|rusuh|tawuran|baku hantam|anarkis
kampanye hitam|black campaign|fitnah|menjelekkan|kampanye negatif|menjelek-jelekkan|pencemaran nama baik
sara|politik identitas|ujaran kebencian|hate speech|penghinaan|adu domba|hasutan|provokasi|hujatan
fasilitas negara|mobil dinas|kendaraan dinas|plat merah|pelat merah|fasilitas pemerintah
dipidana|penjara|denda|sanksi|hukuman|diganjar|kurungan|terancam
!gakkumdu|penegakan hukum
!jaksa|kejari
!dkpp|sidang etik|kode etik|pelanggaran etik|dewan kehormatan
menggelembungkan|suara bertambah|pergeseran suara|suara pindah|penambahan suara|suara digeser
mewakilkan|joki|nitip suara|titip coblos|pakai undangan
rahasia|ketahuan|luber
memusnahkan|dibakar|dihancurkan|dilebur
dicuri|maling|dirampok|dibobol
demo|unjuk rasa|demonstrasi|aksi massa|menggeruduk
menjual|jual beli|memperdagangkan|memperjualbelikan
dilarang|tidak boleh|pantangan
foto di bilik|selfie|swafoto|memotret|foto surat suara|merekam di bilik
!bansos|bantuan sosial|sembako|pkh|blt|bantuan pemerintah|bantuan langsung tunai
cashback|potongan honor|dipotong|disunat
merusak|dicoret-coret|vandalisme
ditangkap|ott|diringkus|diciduk|diamankan
pemalsuan|tanda tangan palsu
mahar politik|uang mahar
minta transfer|transfer|kirim uang|minta uang
penggelembungan|mark up|markup
judi|judol|taruhan|slot|judi online
pelecehan|kekerasan seksual|asusila|cabul
diskriminasi|dibeda bedakan
ledakan|bom|terorisme
`;
