import published from './ocsf-1.5.0.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string>>;

interface Shape {
  readonly attributes: Attributes;
  readonly at_least_one?: readonly string[];
}

const TYPES: Readonly<Record<string, Schema>> = published.types;
const OBJECTS: Readonly<Record<string, Shape>> = published.objects;
const PROFILES: Readonly<Record<string, Attributes>> = published.profiles;

export const OCSF_VERSION = published.version;

/** The published class with these profiles as a JSON Schema (draft 2020-12): what is not in it must not be written. */
export function detectionFindingSchema(profiles: readonly string[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...shaped({ attributes: classAttributes(profiles) }),
    $defs: Object.fromEntries(Object.entries(OBJECTS).map(([name, shape]) => [name, shaped(shape)])),
  };
}

/** Names of what the class and these profiles recommend. */
export function recommendedOf(profiles: readonly string[]): readonly string[] {
  return namesOf(classAttributes(profiles), 'recommended');
}

function classAttributes(profiles: readonly string[]): Attributes {
  return Object.assign({}, published.class.attributes, ...profiles.map((name) => PROFILES[name]));
}

/** `object` alone is open: it is where OCSF lets a source put what the schema has no place for. */
function shaped({ attributes, at_least_one: oneOf }: Shape): Schema {
  const isOpen = Object.keys(attributes).length === 0;
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(attributes).map(([name, told]) => [name, attribute(told)])),
    required: namesOf(attributes, 'required'),
    additionalProperties: isOpen,
    ...(oneOf ? { anyOf: oneOf.map((name) => ({ required: [name] })) } : {}),
  };
}

function namesOf(attributes: Attributes, requirement: string): readonly string[] {
  return Object.keys(attributes).filter((name) => attributes[name]?.startsWith(`${requirement} `));
}

function attribute(told: string): Schema | false {
  const [, type = '', ...values] = told.split(' ');
  if (type.endsWith('[]')) return { type: 'array', items: single(type.slice(0, -2), values) };
  return single(type, values);
}

/** An object whose attributes are not kept here fits nothing: whoever writes one has to look its definition up first. */
function single(type: string, values: readonly string[]): Schema | false {
  const known = TYPES[type];
  if (known) return values.length === 0 ? known : { ...known, enum: values.map(Number) };
  return type in OBJECTS ? { $ref: `#/$defs/${type}` } : false;
}
