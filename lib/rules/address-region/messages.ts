import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '地区矛盾',
    why: '省市区与详细地址不一致时，包裹会发到另一个城市。',
    pass: '地区一致',
    province_city_contradiction: '省与市矛盾：“{part}”。',
    district_not_in_city: '“{part}”不属于所写的城市。',
    region_field_mismatch: '选择的省市区与详细地址不一致：“{part}”。',
    outside_delivery_zone: '地址超出配送范围：“{part}”。',
    missing_region: '无法确定省市区。',
    ambiguous_region: '“{part}”在几个城市都有，无法确定是哪一个。',
    division_typo: '“{part}”疑似写错的地名。',
    renamed_division: '“{part}”是旧地名，现已更名。',
    postcode_mismatch: '邮编“{part}”与地区不符。',
    intl_postcode_state_mismatch: '邮编“{part}”与州不符。',
    intl_missing_city: '缺少城市。',
    'cond.region': '省、市、区相互一致',
  },
  en: {
    title: 'Region contradicts itself',
    why: 'When region and street disagree the parcel goes to another city.',
    pass: 'The region is consistent',
    province_city_contradiction: 'Province and city contradict each other: “{part}”.',
    district_not_in_city: '“{part}” does not belong to the city that is given.',
    region_field_mismatch: 'The chosen region and the written address disagree: “{part}”.',
    outside_delivery_zone: 'The address is outside the delivery zone: “{part}”.',
    missing_region: 'Province, city and district cannot be told.',
    ambiguous_region: 'Several cities have a “{part}”; it is not clear which one is meant.',
    division_typo: '“{part}” looks like a misspelt place name.',
    renamed_division: '“{part}” is a former name.',
    postcode_mismatch: 'The postcode “{part}” does not fit the region.',
    intl_postcode_state_mismatch: 'The postcode “{part}” does not fit the state.',
    intl_missing_city: 'The city is missing.',
    'cond.region': 'Province, city and district agree',
  },
};
export default messages;
