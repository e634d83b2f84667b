/**
 * Characters that UTF-8 address text turns into when it is read as GBK and that no division of China has in its name,
 * most frequent first: computed from the division tables.
 */
export const MOJIBAKE =
  '尯甯鍖澶鍘鍙幙競鍗垮娌瀹搴鐪鏉満傚戝灏渷骞忓闀鏂鍏璺姹嬪鏈楀洯夊胯煄鑺娴鏍宸滃庡閬鎴曞撳鍩戠粍佸勭妤忔厓囦贩鍥睙彿哄帵眰挎瑗鍚鏃鍦寳槼灄鍐缁氬崡畨烘鏋屽紑柊笢欏姘棌窞熷簞欐夋闃緳炲';
