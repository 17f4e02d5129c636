/** Words that fill a sentence or only make it a question; they neither find nor exclude anything. */
export const stopWords: ReadonlySet<string> = new Set(
  `yang dan atau di ke dari dengan untuk pada oleh dalam ini itu tersebut para sang si akan agar supaya karena sebab sehingga
  jika kalau bila apabila ketika saat sejak hingga sampai maka namun tetapi tapi serta juga pun lah kah nya saja aja hanya cuma cukup
  adalah ialah yaitu yakni merupakan sebagai seperti bagi antara terhadap tentang mengenai soal atas bawah sudah telah sedang belum masih pernah lagi
  tidak bukan jangan tanpa ada adakah apa apakah siapa siapakah kapan kapankah mana manakah kenapa mengapa bagaimana bagaimanakah berapa berapakah
  benar benarkah betul betulkah emang memang kok sih deh nih tuh ya yaa kan lho loh mah toh
  bisa bisakah dapat dapatkah boleh bolehkah harus haruskah perlu perlukah wajib mau ingin pengen pingin hendak minta tolong mohon
  saya aku gue gua gw kami kita kamu anda dia ia mereka beliau kalian bapak ibu pak bu bang min admin kak mas
  orang warga masyarakat hal suatu sebuah seorang seseorang tiap setiap semua seluruh beberapa banyak lebih paling sangat sekali amat
  begitu begini demikian lalu kemudian setelah sesudah sebelum selama sambil sekitar kira nanti sekarang kini
  info kabar berita katanya konon isu beredar viral cara caranya gimana terus trus jadi menjadi biar buat
  sama pakai pake memakai menggunakan punya bikin membuat dibuat dong nggih apaan wkwk halo hai assalamualaikum selamat pagi siang malam kasih makasih sebenarnya sebetulnya sesungguhnya artinya arti maksud maksudnya dimaksud kali the of is
  doang doank banget mulu melulu modal bermodal sekadar kedata dateng datang katain ngapain kayak kaya begitulah gitu gini sini situ sana tiba
  numpang nanya tanya bertanya tanyakan penasaran bingung nasib keburu beneran masa misal misalnya seputar perihal terkait jelaskan jelasin ternyata malah justru
  selalu kadang sering pasti mungkin kayaknya sepertinya rupanya entah maaf permisi punten mbak om tante bro bos kang teh bilang bilangnya dapet
  kepada bahwa melalui lewat via sedangkan secara sesuai sebanyak masing berada sendiri kecuali maupun ataupun terdapat berupa menurut berdasarkan seluruhnya sepanjang sebelumnya sesudahnya
  per pas padahal dahulu dll dsb dst eh oh nah hmm anu btw plis please oke ok okay dah ntar entar berapaan soalnya makanya lagian meski meskipun walau walaupun bahkan apalagi andai seandainya umpama daripada ketimbang barusan tadinya kelak segera sempat terlanjur telanjur terlalu sebagian sejumlah sesuatu segala ajah smpe sampe nyampe kepengen kudu mesti musti usah gausah gaboleh gabisa gamau gaada gatau gada kasih dikasih ngasih disini disana disitu kesini kesana darimana ngerti mengerti paham coba cobain kasitau kasihtau beritahu setahun duluan
  besok kemarin tadi tuan nyonya abang uda uni datuk teman kawan saudara sekalian tolonglah silakan mari ayo yuk gaes guys gan sis
  ku mu kau engkau awak ambo denai deyen kito inyo urang apo siapo mano dimano bilo baa bakpo mengapo berapo ado adokah ndak indak dak tak takado nak nan jo samo iko
  tu nyo lai semuo sado sadonyo iyo caro alah ber pulak pula macam macammano bagaimano cemana camano kek dek yo yolah`.split(
    /\s+/,
  ),
);
