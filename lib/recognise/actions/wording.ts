/** Words that switch an account where people are listed, and a product or an order elsewhere. */
export function isAccountSwitch(text: string): boolean {
  return /^[^\p{L}]*(?:启\s*用|禁\s*用|停\s*用|冻结|解冻|锁定|解锁|拉黑|enable|disable|activate|deactivate|suspend|block|lock|unlock)[^\p{L}]*$/iu.test(
    text,
  );
}

/** About what somebody noted. */
export function isRemark(text: string): boolean {
  return /comment|note|remark|备注|備註|留言/i.test(text);
}

/** Agrees to what was asked for. */
export function isAgreement(text: string): boolean {
  return /^[^\p{L}]*(?:商家|卖家|平台)?(?:同\s*意|通\s*过|agree|approve|accept)[^\p{L}]*$/iu.test(text);
}

/** 确认 beside other buttons of an order confirms the order; 确定 and Confirm commit the form. */
export function isApproval(text: string): boolean {
  return /^[^\p{L}]*确\s*认[^\p{L}]*$/u.test(text);
}

/** Answers a question of the page. */
export function isYes(text: string): boolean {
  return /^[^\p{L}]*(?:yes|是的)/iu.test(text);
}

/** Makes or changes what the page is about. */
export function isMaking(text: string): boolean {
  return /^[^\p{L}]*(?:添\s*加|新\s*增|新\s*建|修\s*改|编\s*辑|更\s*新|編\s*輯|add|create|edit|update|modify)/iu.test(text);
}

/** Sends a form, whatever is in it. */
export function isSubmission(text: string): boolean {
  return /^[^\p{L}]*(?:立即|确认|確認)?(?:提\s*交|确\s*[定认]|送出|submit|send|confirm)[^\p{L}]*$/iu.test(text);
}
