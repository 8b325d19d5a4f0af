import {
  addresseeChosenSchema,
  chooseAddresseeInput,
  chooseIssuerInput,
  directiveRowSchema,
  directiveAddresseePageSchema,
  directiveAddresseesInput,
  directiveDetailSchema,
  directiveIdInput,
  directivePageSchema,
  listDirectivesInput,
} from '@vnit/domain/directives'
import { command, query, router } from '../../trpc/ladder.ts'
import { chooseAddressee } from './choose-addressee.ts'
import { chooseIssuer } from './choose-issuer.ts'
import { directiveAddressees } from './directive-addressees.ts'
import { getDirective } from './get-directive.ts'
import { listDirectives } from './list-directives.ts'

export const directivesRouter = router({
  list: query('directives.read')
    .input(listDirectivesInput)
    .output(directivePageSchema)
    .query(({ ctx, input }) => listDirectives(ctx, input)),

  get: query('directives.read')
    .input(directiveIdInput)
    .output(directiveDetailSchema)
    .query(({ ctx, input }) => getDirective(ctx, input)),

  addressees: query('directives.read')
    .input(directiveAddresseesInput)
    .output(directiveAddresseePageSchema)
    .query(({ ctx, input }) => directiveAddressees(ctx, input)),

  chooseIssuer: command('letters.register')
    .input(chooseIssuerInput)
    .output(directiveRowSchema)
    .mutation(({ ctx, input }) => chooseIssuer(ctx, input)),

  chooseAddressee: command('letters.register')
    .input(chooseAddresseeInput)
    .output(addresseeChosenSchema)
    .mutation(({ ctx, input }) => chooseAddressee(ctx, input)),
})
