import { bundleForPage } from '../../support/bundle';

/** Region lists as small as a test needs them; the long one shows what is in view only. */
const REGIONS = {
  江苏省: { 苏州市: ['姑苏区', '吴中区'], 南京市: ['玄武区', '秦淮区'] },
  浙江省: { 宁波市: ['海曙区'], 杭州市: ['上城区', '拱墅区', '滨江区', '西湖区'] },
};

const HEAD = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>修改收货地址</title>';
const DATA = `const REGIONS = ${JSON.stringify(REGIONS)};
const START = ['江苏省', '苏州市', '姑苏区'];`;

/** Three chained selects of layui: choosing one draws the ones below it anew. */
const layui = `${HEAD}<link rel="stylesheet" href="/vendor/layui/dist/css/layui.css"></head><body><form class="layui-form" onsubmit="return false">
${['收货人', '手机号码'].map((label, i) => layuiItem(label, `<input class="layui-input" name="${['consignee', 'mobile'][i]}">`)).join('')}
${layuiItem('省份', '<select name="province" lay-filter="province"></select>')}${layuiItem('城市', '<select name="city" lay-filter="city"></select>')}
${layuiItem('区县', '<select name="district" lay-filter="district"></select>')}${layuiItem('详细地址', '<input class="layui-input" name="address">')}
<button class="layui-btn" lay-submit>保存</button></form><script src="/vendor/layui/dist/layui.js"></script><script>${DATA}
layui.use(['form', 'jquery'], () => {
  const { form, jquery: $ } = layui;
  const fill = (name, list, chosen) => $('[name=' + name + ']').html('<option value="">请选择</option>' + list.map((one) => '<option' + (one === chosen ? ' selected' : '') + '>' + one + '</option>').join(''));
  const cities = (province) => Object.keys(REGIONS[province] ?? {});
  const districts = (province, city) => (REGIONS[province] ?? {})[city] ?? [];
  fill('province', Object.keys(REGIONS), START[0]); fill('city', cities(START[0]), START[1]); fill('district', districts(START[0], START[1]), START[2]);
  form.on('select(province)', ({ value }) => { fill('city', cities(value)); fill('district', []); form.render('select'); });
  form.on('select(city)', ({ value }) => { fill('district', districts($('[name=province]').val(), value)); form.render('select'); });
  form.render();
});</script></body></html>`;

function layuiItem(label: string, control: string): string {
  return `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;
}

/** Element Plus with a region control of one's choice. */
function element(control: string, setup: string): string {
  return `${HEAD}<link rel="stylesheet" href="/vendor/element-plus/dist/index.css"></head><body><div id="app"></div>
<script src="/vendor/vue/dist/vue.global.prod.js"></script><script src="/vendor/element-plus/dist/index.full.min.js"></script><script>${DATA}
const { computed, reactive } = Vue;
Vue.createApp({ setup() { const form = reactive({ name: '', phone: '', detail: '', region: [], province: START[0], city: START[1], district: START[2] }); ${setup} },
template: \`<el-form :model="form" label-width="110px"><el-form-item label="收货人姓名"><el-input v-model="form.name"></el-input></el-form-item>
<el-form-item label="手机号码"><el-input v-model="form.phone"></el-input></el-form-item>${control}
<el-form-item label="详细地址"><el-input v-model="form.detail" type="textarea"></el-input></el-form-item><el-button>保存</el-button></el-form>\` }).use(ElementPlus).mount('#app');</script></body></html>`;
}

const LAZY = `const props = { lazy: true, lazyLoad({ level, pathLabels }, resolve) {
  const [province, city] = pathLabels ?? [];
  const names = level === 0 ? Object.keys(REGIONS) : level === 1 ? Object.keys(REGIONS[province]) : REGIONS[province][city];
  setTimeout(() => resolve(names.map((name) => ({ value: name, label: name, leaf: level === 2 }))), 150);
} };
return { form, props };`;

const CHAINED = `const cities = computed(() => Object.keys(REGIONS[form.province] ?? {}));
const districts = computed(() => (REGIONS[form.province] ?? {})[form.city] ?? []);
const provinces = Object.keys(REGIONS);
const again = (...names) => { for (const name of names) form[name] = ''; };
return { form, provinces, cities, districts, again };`;

const chained = [
  ['省份', 'province', 'provinces', "'city', 'district'"],
  ['城市', 'city', 'cities', "'district'"],
  ['区县', 'district', 'districts', ''],
].map(
  ([label, name, list, below]) =>
    `<el-form-item label="${label}"><el-select v-model="form.${name}" clearable filterable @change="again(${below})"><el-option v-for="one in ${list}" :key="one" :label="one" :value="one"></el-option></el-select></el-form-item>`,
);

/** Pages with one address form each, of the packages themselves. Each asks the panels' server for what it loads. */
export const KIT_PAGES = {
  'layui selects': layui,
  'Element cascader that loads its levels': element(
    '<el-form-item label="所在地区"><el-cascader v-model="form.region" :props="props" clearable filterable style="width:100%"></el-cascader></el-form-item>',
    LAZY,
  ),
  'Element selects': element(chained.join(''), CHAINED),
} as const;

/** Ant Design is bundled with React: chained selects, and a cascader that loads its levels and can be searched. */
export async function antdPage(kind: 'selects' | 'cascader'): Promise<string> {
  const script = await bundleForPage('tests/e2e/teach/antd/mount.tsx', 'antdForm');
  return `${HEAD}</head><body><div id="app"></div><script>${script.replaceAll('</script', '<\\/script')}
antdForm.mount('${kind}', ${JSON.stringify(REGIONS)});</script></body></html>`;
}
