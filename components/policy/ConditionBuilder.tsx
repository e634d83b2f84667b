import { QueryBuilderAntD } from '@react-querybuilder/antd';
import { type Field, type Option, QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import 'react-querybuilder/dist/query-builder-layout.css';
import { useMemo } from 'react';
import {
  AMOUNT_FIELDS,
  CONTEXT_FIELDS,
  DERIVED_FIELDS,
  LINE_FIELDS,
  MEASURE_FIELDS,
  TEXT_FIELDS,
} from '../../lib/domain/condition';
import { useTexts, useWords } from '../ui/locale';
import { ConditionAction, ConditionSelect, ConditionValue } from './ConditionControls';
import { fromQuery, isNumberField, toQuery } from './condition-query';
import { policyMessages } from './messages';

interface Props {
  readonly logic: unknown;
  readonly onChange: (logic: unknown) => void;
}

const ORDERING = ['>', '>=', '<', '<=', '=', '!='] as const;
const TEXTUAL = ['=', '!=', 'contains', 'beginsWith', 'endsWith', 'in', 'onlyOf', 'notOnlyOf', 'notNull', 'null'] as const;

const CONTROLS = { valueSelector: ConditionSelect, valueEditor: ConditionValue, actionElement: ConditionAction };

/** A condition from menus: field, operator, value, joined by and / or, over the order or over any, all or none of its lines. */
export function ConditionBuilder({ logic, onChange }: Props) {
  const t = useTexts(policyMessages);
  const fields = useFields();
  const combinators = [
    { name: 'and', label: t('query.and') },
    { name: 'or', label: t('query.or') },
  ];
  const query = useMemo(() => toQuery(logic), [logic]);
  const title = (text: string) => ({ label: text, title: text });
  return (
    <QueryBuilderAntD>
      <QueryBuilder
        query={query}
        onQueryChange={(next: RuleGroupType) => onChange(fromQuery(next))}
        fields={fields}
        combinators={combinators}
        controlElements={CONTROLS}
        // The lines of an order are a builder inside the builder, with the same words.
        getSubQueryBuilderProps={() => ({ combinators })}
        controlClassnames={{ queryBuilder: 'hd-query' }}
        listsAsArrays={false}
        translations={{
          fields: { title: t('field') },
          operators: { title: t('query.operator') },
          value: { title: t('query.value') },
          combinators: { title: t('query.combinator') },
          addRule: title(t('query.addRule')),
          addGroup: title(t('query.addGroup')),
          removeRule: title(t('query.remove')),
          removeGroup: title(t('query.remove')),
          matchMode: { title: t('query.match') },
        }}
      />
    </QueryBuilderAntD>
  );
}

function useFields(): Field[] {
  const t = useTexts(policyMessages);
  const word = useWords();
  return useMemo(() => {
    const operatorsOf = (name: string): Option[] =>
      (isNumberField(name) ? ORDERING : TEXTUAL).map((operator) => ({
        name: operator,
        value: operator,
        label: t(`query.${operator}`),
      }));
    const field = (name: string, label: string): Field => ({
      ...{ name, value: name, label, operators: operatorsOf(name) },
      inputType: isNumberField(name) ? 'number' : 'text',
    });
    return [
      ...[...AMOUNT_FIELDS, ...MEASURE_FIELDS, ...TEXT_FIELDS].map((name) => field(name, word(`field.${name}`))),
      ...[...DERIVED_FIELDS, ...CONTEXT_FIELDS].map((name) => field(name, t(`field.${name}`))),
      {
        ...{ name: 'lines', value: 'lines', label: t('field.lines') },
        operators: [{ name: '=', value: '=', label: t('query.has') }],
        matchModes: (['some', 'all', 'none'] as const).map((mode) => ({ name: mode, value: mode, label: t(`query.${mode}`) })),
        subproperties: LINE_FIELDS.map((name) => field(name, word(`field.${name}`))),
      },
    ];
  }, [t, word]);
}
