import { Button, Cascader, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

type Regions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

function Selects({ regions }: { readonly regions: Regions }) {
  const [[province, city, district], choose] = useState<readonly (string | undefined)[]>(['江苏省', '苏州市', '姑苏区']);
  const cities = regions[province ?? ''] ?? {};
  return (
    <>
      <Form.Item label="省份">
        <Select value={province} options={options(Object.keys(regions))} onChange={(one) => choose([one])} />
      </Form.Item>
      <Form.Item label="城市">
        <Select value={city} options={options(Object.keys(cities))} onChange={(one) => choose([province, one])} />
      </Form.Item>
      <Form.Item label="区县">
        <Select value={district} options={options(cities[city ?? ''] ?? [])} onChange={(one) => choose([province, city, one])} />
      </Form.Item>
    </>
  );
}

interface Option {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Option[];
}

function Levels({ regions }: { readonly regions: Regions }) {
  const level = (names: readonly string[], isLeaf: boolean): Option[] =>
    names.map((name) => ({ value: name, label: name, isLeaf }));
  const [tree, grow] = useState(() => level(Object.keys(regions), false));
  const load = (path: readonly Option[]) => {
    const [province, city] = path;
    const below = regions[province?.value ?? ''] ?? {};
    const last = path.at(-1);
    setTimeout(() => {
      if (last) last.children = city ? level(below[city.value] ?? [], true) : level(Object.keys(below), false);
      grow([...tree]);
    }, 150);
  };
  return (
    <Form.Item label="所在地区">
      <Cascader options={tree} loadData={load} changeOnSelect style={{ width: 320 }} />
    </Form.Item>
  );
}

/** An address form of Ant Design, put into `#app`. */
export function mount(kind: 'selects' | 'cascader', regions: Regions): void {
  const root = document.getElementById('app');
  if (!root) return;
  createRoot(root).render(
    <Form>
      <Form.Item label="收货人姓名">
        <Input />
      </Form.Item>
      <Form.Item label="手机号码">
        <Input />
      </Form.Item>
      {kind === 'selects' ? <Selects regions={regions} /> : <Levels regions={regions} />}
      <Form.Item label="详细地址">
        <Input.TextArea />
      </Form.Item>
      <Button type="primary">保存</Button>
    </Form>,
  );
}
