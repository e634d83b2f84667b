import { OrderDetail } from './detail.js';
import { OrderDialogs } from './dialogs.js';
import { OrderList } from './list.js';

const { createApp, ref } = window.Vue;

const App = {
  components: { OrderList, OrderDetail, OrderDialogs },
  setup() {
    const read = () => /^#\/order\/(.+)$/.exec(location.hash)?.[1] ?? null;
    const current = ref(read());
    const revision = ref(0);
    addEventListener('hashchange', () => {
      current.value = read();
    });
    return { current, revision };
  },
  template: `<div class="shell">
    <nav class="side"><h3>商城后台</h3><a href="#/">订单列表</a><a href="#/">退货申请处理</a><a href="#/">商品列表</a></nav>
    <main class="main">
      <order-detail v-if="current" :no="current" :revision="revision" @open="(kind, order) => $refs.dialogs.open(kind, order)" @changed="revision++"></order-detail>
      <order-list v-else :revision="revision" @open="(kind, order) => $refs.dialogs.open(kind, order)" @changed="revision++"></order-list>
      <order-dialogs ref="dialogs" @changed="revision++"></order-dialogs>
    </main>
  </div>`,
};

createApp(App).use(window.ElementPlus, { locale: window.ElementPlusLocaleZhCn }).mount('#app');
