/** How names of autonomous divisions name their peoples; a question mark follows what some of them leave out. */
export const PEOPLES =
  '壮族|回族|维吾尔族?|藏族|羌族|彝族|苗族|侗族|土家族|布依族|朝鲜族|蒙古族?|哈尼族|傣族|白族|景颇族|傈僳族|独龙族|怒族|普米族|纳西族|拉祜族|佤族|布朗族|瑶族|仫佬族|毛南族|黎族|畲族|满族|锡伯族?|达斡尔族?|鄂温克族|哈萨克族?|柯尔克孜族?|塔吉克族?|东乡族|保安族|撒拉族|裕固族|土族|仡佬族|水族|各族';
