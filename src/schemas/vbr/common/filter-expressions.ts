// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Lazy, List, Model, OneOf, Optional, Ref, Since, Tag, Text, Until, type Static,
} from '../../kit/vbr.js'

export const EFilterExpressionType = Enum('EFilterExpressionType', ['PredicateExpression', 'GroupExpression'])
export type EFilterExpressionType = Static<typeof EFilterExpressionType>

export const FilterExpressionModelBase = { type: Ref(EFilterExpressionType) }

export const EPredicateExpressionOperationType = Enum('EPredicateExpressionOperationType', [
  ...Until('1.3-rev0', [
    'in', 'contains', 'equals', 'notEquals', 'lessThan', 'lessThanOrEqual', 'greaterThan',
    'greaterThanOrEqual', 'startsWith', 'endsWith',
  ]),
  ...Since('1.3-rev1', [
    'In', 'Contains', 'Equals', 'NotEquals', 'LessThan', 'LessThanOrEqual', 'GreaterThan',
    'GreaterThanOrEqual', 'StartsWith', 'EndsWith',
  ]),
])
export type EPredicateExpressionOperationType = Static<typeof EPredicateExpressionOperationType>

export const PredicateExpressionModel = Model('PredicateExpressionModel', {
  ...FilterExpressionModelBase,
  type: Tag(EFilterExpressionType, 'PredicateExpression'),
  property: Text(),
  operation: Ref(EPredicateExpressionOperationType),
  value: Text(),
})
export type PredicateExpressionModel = Static<typeof PredicateExpressionModel>

export const EGroupExpressionOperationType = Enum('EGroupExpressionOperationType', [
  ...Until('1.3-rev0', ['not', 'or', 'and']),
  ...Since('1.3-rev1', ['Not', 'Or', 'And']),
])
export type EGroupExpressionOperationType = Static<typeof EGroupExpressionOperationType>

export const GroupExpressionModel = Model('GroupExpressionModel', {
  ...FilterExpressionModelBase,
  type: Tag(EFilterExpressionType, 'GroupExpression'),
  operation: Ref(EGroupExpressionOperationType),
  items: List(Lazy('FilterExpressionModel')),
})
export type GroupExpressionModel = Static<typeof GroupExpressionModel>

export const FilterExpressionModel = OneOf('FilterExpressionModel', 'type', FilterExpressionModelBase, {
  PredicateExpression: PredicateExpressionModel,
  GroupExpression: GroupExpressionModel,
})
export type FilterExpressionModel = Static<typeof FilterExpressionModel>

export const ESortExpressionDirectionType = Enum('ESortExpressionDirectionType', [
  ...Until('1.3-rev0', ['ascending', 'descending']),
  ...Since('1.3-rev1', ['Ascending', 'Descending']),
])
export type ESortExpressionDirectionType = Static<typeof ESortExpressionDirectionType>

export const SortExpressionModel = Model('SortExpressionModel', {
  property: Text(),
  ...Optional({ direction: Ref(ESortExpressionDirectionType) }),
})
export type SortExpressionModel = Static<typeof SortExpressionModel>
