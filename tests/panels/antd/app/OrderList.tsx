import { Alert, Button, Form, Input, Select, Space, Table } from 'antd';
import { type Key, useMemo, useState } from 'react';
import { type Order, STATUS_ZH, STATUSES } from '../../store/order';
import type { Open } from './api';
import { orderColumns } from './columns';
import { useActions } from './use-actions';
import { useLoaded } from './use-loaded';

interface ListProps {
  readonly revision: number;
  readonly onOpen: (open: Open) => void;
  readonly onChanged: () => void;
}

/** The list: query form, bulk bar over the checked rows, table with fixed columns. */
export function OrderList({ revision, onOpen, onChanged }: ListProps) {
  const [query, setQuery] = useState('');
  const [checked, setChecked] = useState<Key[]>([]);
  const orders = useLoaded<Order[]>(`orders?${query}`, revision);
  const actions = useActions(onChanged);
  const columns = useMemo(() => orderColumns(actions, onOpen), [actions, onOpen]);
  const nos = checked.map(String);
  return (
    <>
      <QueryForm onQuery={setQuery} />
      <Space style={{ margin: '8px 0' }}>
        <Button onClick={() => void actions.exportAll()}>导出</Button>
        {nos.length > 0 && <Alert type="info" title={`已选择 ${nos.length} 项`} />}
        {nos.length > 0 && <Button onClick={() => actions.batch('ship', '批量发货', nos)}>批量发货</Button>}
        {nos.length > 0 && <Button onClick={() => actions.batch('cancel', '批量取消', nos)}>批量取消</Button>}
        {nos.length > 0 && (
          <Button danger onClick={() => actions.batch('delete', '批量删除', nos)}>
            批量删除
          </Button>
        )}
      </Space>
      <Table<Order>
        rowKey="no"
        size="small"
        bordered
        columns={columns}
        dataSource={orders ?? []}
        loading={orders === null}
        scroll={{ x: 1400 }}
        rowSelection={{ selectedRowKeys: checked, onChange: setChecked, fixed: true }}
        pagination={{ pageSize: 12, showTotal: (total) => `共 ${total} 条` }}
      />
    </>
  );
}

function QueryForm({ onQuery }: { onQuery: (query: string) => void }) {
  const [form] = Form.useForm<{ no?: string; keyword?: string; status?: string }>();
  const search = () => {
    const { no = '', keyword = '', status = '' } = form.getFieldsValue();
    onQuery(new URLSearchParams({ no, keyword, status }).toString());
  };
  return (
    <Form form={form} layout="inline" onFinish={search}>
      <Form.Item name="no" label="订单号">
        <Input placeholder="请输入" allowClear />
      </Form.Item>
      <Form.Item name="keyword" label="收货人">
        <Input placeholder="姓名/电话/地址" allowClear />
      </Form.Item>
      <Form.Item name="status" label="状态">
        <Select
          allowClear
          placeholder="请选择"
          style={{ width: 120 }}
          options={STATUSES.map((value) => ({ value, label: STATUS_ZH[value] }))}
        />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit">
          查询
        </Button>
        <Button
          onClick={() => {
            form.resetFields();
            search();
          }}
        >
          重置
        </Button>
      </Space>
    </Form>
  );
}
