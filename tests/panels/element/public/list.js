import { call, STATUS, yuan } from './api.js';
import { deleteOrder, remarkOrder } from './row-actions.js';

const { computed, reactive, ref, watch } = window.Vue;
const { ElMessage, ElMessageBox } = window.ElementPlus;

const ROW_COMMANDS = [
  ['receiver', '修改收货人'],
  ['fee', '修改费用'],
  ['ship', '订单发货'],
  ['refund', '退款'],
  ['close', '关闭订单'],
  ['remark', '备注订单'],
  ['delete', '删除订单'],
];

/** The order list: filters, table with fixed columns, row menu, bulk operation on checked rows. */
export const OrderList = {
  props: { revision: Number },
  emits: ['open', 'changed'],
  setup(props, { emit }) {
    const query = reactive({ no: '', keyword: '', status: '' });
    const orders = ref([]);
    const checked = ref([]);
    const operate = ref('');
    const page = ref(1);
    const load = async () => {
      orders.value = await call(
        'GET',
        `orders?no=${encodeURIComponent(query.no)}&keyword=${encodeURIComponent(query.keyword)}&status=${query.status}`,
      );
    };
    watch(() => props.revision, load, { immediate: true });
    const shown = computed(() => orders.value.slice((page.value - 1) * 10, page.value * 10));
    const command = async (kind, order) => {
      if (kind === 'delete') (await deleteOrder(order)) && emit('changed');
      else if (kind === 'remark') (await remarkOrder(order)) && emit('changed');
      else emit('open', kind, order);
    };
    return {
      query,
      shown,
      orders,
      checked,
      operate,
      page,
      load,
      command,
      batch: () => batch(operate.value, checked.value, emit),
      exportAll,
      STATUS,
      yuan,
      ROW_COMMANDS,
    };
  },
  template: `<div>
  <el-card class="filter-container" shadow="never">
    <el-form :inline="true" :model="query" label-width="90px" size="small">
      <el-form-item label="订单编号："><el-input v-model="query.no" placeholder="订单编号" style="width:170px" @keyup.enter="load"></el-input></el-form-item>
      <el-form-item label="收货人："><el-input v-model="query.keyword" placeholder="收货人姓名/手机号码" style="width:170px"></el-input></el-form-item>
      <el-form-item label="订单状态："><el-select v-model="query.status" placeholder="全部" clearable style="width:130px"><el-option v-for="(text, value) in STATUS" :key="value" :label="text" :value="value"></el-option></el-select></el-form-item>
      <el-button type="primary" size="small" @click="load">查询搜索</el-button>
      <el-button size="small" @click="query.no = query.keyword = query.status = ''; load()">重置</el-button>
    </el-form>
  </el-card>
  <el-card class="operate-container" shadow="never"><span>数据列表</span>
    <el-button size="small" style="float:right" id="export" @click="exportAll">导出数据</el-button></el-card>
  <el-table :data="shown" row-key="no" size="small" border style="width:100%" @selection-change="(rows) => checked = rows">
    <el-table-column type="selection" width="40" fixed="left"></el-table-column>
    <el-table-column label="订单编号" width="150" fixed="left"><template #default="{ row }">{{ row.no }}</template></el-table-column>
    <el-table-column label="提交时间" width="150"><template #default="{ row }">{{ row.placedAt }}</template></el-table-column>
    <el-table-column label="用户账号" width="100"><template #default="{ row }">{{ row.buyer }}</template></el-table-column>
    <el-table-column label="收货人" width="90"><template #default="{ row }">{{ row.receiver.name }}</template></el-table-column>
    <el-table-column label="手机号码" width="120"><template #default="{ row }">{{ row.receiver.phone }}</template></el-table-column>
    <el-table-column label="收货地址" width="330"><template #default="{ row }">{{ row.receiver.province }}{{ row.receiver.city }}{{ row.receiver.district }}{{ row.receiver.detail }}</template></el-table-column>
    <el-table-column label="商品合计" width="100" align="right"><template #default="{ row }">￥{{ yuan(row.goods) }}</template></el-table-column>
    <el-table-column label="订单金额" width="100" align="right"><template #default="{ row }">￥{{ yuan(row.total) }}</template></el-table-column>
    <el-table-column label="支付方式" width="90"><template #default="{ row }">{{ row.payMethod }}</template></el-table-column>
    <el-table-column label="订单状态" width="90"><template #default="{ row }"><el-tag size="small">{{ STATUS[row.status] }}</el-tag></template></el-table-column>
    <el-table-column label="操作" width="150" fixed="right" align="center"><template #default="{ row }">
      <el-button size="small" link type="primary" @click="location.hash = '#/order/' + row.no">查看</el-button>
      <el-dropdown trigger="click" @command="(kind) => command(kind, row)">
        <el-button size="small" link type="primary">更多</el-button>
        <template #dropdown><el-dropdown-menu><el-dropdown-item v-for="[kind, text] in ROW_COMMANDS" :key="kind" :command="kind">{{ text }}</el-dropdown-item></el-dropdown-menu></template>
      </el-dropdown></template></el-table-column>
  </el-table>
  <div class="batch-operate-container">
    <el-select v-model="operate" placeholder="批量操作" size="small" style="width:160px">
      <el-option label="批量发货" value="ship"></el-option><el-option label="关闭订单" value="close"></el-option><el-option label="删除订单" value="delete"></el-option>
    </el-select>
    <el-button type="primary" size="small" id="batch" @click="batch">确定</el-button>
    <el-pagination layout="total, prev, pager, next" :total="orders.length" :page-size="10" v-model:current-page="page"></el-pagination>
  </div></div>`,
  computed: { location: () => window.location },
};

async function batch(operate, rows, emit) {
  if (rows.length === 0 || operate === '') {
    ElMessage({ message: '请选择要操作的订单', type: 'warning' });
    return;
  }
  try {
    await ElMessageBox.confirm('是否要进行批量操作?', '提示', {
      confirmButtonText: '确定',
      cancelButtonText: '取消',
      type: 'warning',
    });
  } catch {
    return;
  }
  await call('POST', 'orders/batch', { operate, nos: rows.map((row) => row.no) });
  ElMessage({ message: '批量操作成功！', type: 'success' });
  emit('changed');
}

async function exportAll() {
  const { rows } = await call('GET', 'orders/export');
  ElMessage({ message: `已导出 ${rows} 条`, type: 'success' });
}
