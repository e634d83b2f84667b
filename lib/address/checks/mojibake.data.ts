/**
 * Characters that UTF-8 address text turns into when it is read as GBK and that no division of China has in its name,
 * most frequent first: computed from the division tables.
 */
export const MOJIBAKE =
  '尯甯鍖澶鍘鍙幙競鍗垮娌瀹搴鐪鏉満傚戝灏渷骞忓闀鏂鍏璺姹嬪鏈楀洯夊胯煄鑺娴鏍宸滃庡閬鎴曞撳鍩戠粍佸勭妤忔厓囦贩鍥睙彿哄帵眰挎瑗鍚鏃鍦寳槼灄鍐缁氬崡畨烘鏋屽紑柊笢欏姘棌窞熷簞欐夋闃緳炲宀娓祹婀閲愬潙楁榫虫妗鑻傛杈楂栧诲鐭佹瓙鏄钩彛婊娉捣瀵藉勫窘叴娲嫃跺惧鐧鐜涘畞笟濆箹鎶斿跨煶樺戦滄樻皵囧嚜屾庢钀泦稿戞熻闄閮犲楃椹嗗噷闈熺鐗寰鑷侀绉鍧辫闆鐢楅佽鐩傞按惀绂啘婧腑閾绾堝湪崕硥骇彴寤忚婂辨椾挋嶅夸棬鏌粡浼缓杩鍒箔愭姊簵呰鍫佺琛勬冨熸備轰簮绔旀鍝彜夐';
