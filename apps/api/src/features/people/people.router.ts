import {
  changeGrantsInput,
  correctPersonInput,
  endPersonInput,
  invitePersonInput,
  listPeopleInput,
  newLinkSchema,
  personDetailSchema,
  personIdInput,
  personInvitedSchema,
  personPageSchema,
  personRowSchema,
} from '@vnit/domain'
import { command, query, router } from '../../trpc/ladder.ts'
import { changePersonGrants } from './change-person-grants.ts'
import { correctPerson } from './correct-person.ts'
import { endPerson } from './end-person.ts'
import { getPerson } from './get-person.ts'
import { invitePerson } from './invite-person.ts'
import { listPeople } from './list-people.ts'
import { newLink } from './new-link.ts'

export const peopleRouter = router({
  list: query('people.read')
    .input(listPeopleInput)
    .output(personPageSchema)
    .query(({ ctx, input }) => listPeople(ctx, input)),

  get: query('people.read')
    .input(personIdInput)
    .output(personDetailSchema)
    .query(({ ctx, input }) => getPerson(ctx, input)),

  invite: command('people.manage', { shownOnce: true })
    .input(invitePersonInput)
    .output(personInvitedSchema)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),

  correct: command('people.manage')
    .input(correctPersonInput)
    .output(personRowSchema)
    .mutation(({ ctx, input }) => correctPerson(ctx, input)),

  changeGrants: command('people.manage')
    .input(changeGrantsInput)
    .output(personRowSchema)
    .mutation(({ ctx, input }) => changePersonGrants(ctx, input)),

  end: command('people.manage')
    .input(endPersonInput)
    .output(personRowSchema)
    .mutation(({ ctx, input }) => endPerson(ctx, input)),

  newLink: command('people.manage', { shownOnce: true })
    .input(personIdInput)
    .output(newLinkSchema)
    .mutation(({ ctx, input }) => newLink(ctx, input)),
})
