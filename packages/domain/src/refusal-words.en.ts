import { momentInWords as moment } from './time/moment-in-words.ts'
import type { RefusalWords } from './refusals.ts'

/** A day as people write it: 21/06/2009. */
const written = (day: string) => day.split('-').toReversed().join('/')
const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`

/** Every refusal in English: what was wrong, where, how to mend it. */
export const refusalWordsEn: RefusalWords = {
  'access.sign_in_first': () => 'You are not signed in, or the session has ended. Sign in and try again.',
  'access.not_allowed': () => 'Your role does not allow this. Ask a ministry administrator for a role that does.',
  'access.too_many_requests': ({ waitSeconds }) => `Too many requests. Wait ${waitSeconds} seconds and try again.`,
  'access.foreign_origin': () =>
    'The request came from another site and was stopped. Open the admin app and do it there.',
  'access.read_only_token': () => 'This token may only read. Use a token that may change, or sign in.',
  'access.session_only': () => 'A token cannot do this. Sign in through the browser and do it there.',
  'input.invalid': () => 'Some of what was sent is not right. Mend the marked fields.',
  'input.too_large': ({ limitBytes }) => `More than ${megabytes(limitBytes)} was sent. Send it in smaller parts.`,
  'record.changed_meanwhile': () =>
    'Somebody changed this after you opened it. Reload to see their version, then go on.',
  'record.not_found': ({ id }) => `There is no record ${id}, or you may not see it. Check the address.`,
  'command.repeated_differently': () => 'This command id was used for something else. Reload the page and start again.',
  'setting.value_invalid': ({ key }) =>
    `The value for the setting “${key}” has the wrong form. Read the setting's note and enter it again.`,
  'agency.not_found': ({ id }) => `There is no agency with the code ${id}. Look it up by name in the list of agencies.`,
  'agency.not_there_on': ({ id, day }) =>
    `Agency ${id} did not exist on ${written(day)}. Choose one that did, or change the day.`,
  'file.too_large': ({ bytes, limitBytes }) =>
    `The file has ${megabytes(bytes)}, more than the limit of ${megabytes(limitBytes)}. Take out pictures or split it.`,
  'file.empty': () => 'The file is empty. Check it and send it again.',
  'file.type_not_allowed': ({ found }) =>
    found === unknownType
      ? 'The file is damaged, or no document that is accepted. Open it in the program that made it, save it again as .docx or .pdf and send that.'
      : `This kind of file (${found}) is not accepted. Send .docx, .doc, .rtf, .pdf, .txt or a picture (.png, .jpg, .tif, .webp).`,
  'file.macros': () => 'The file contains macros and was refused. Save it as .docx without macros and send it again.',
  'file.zip_bomb': () => 'The file unpacks to far too much and was refused. Save it again from Word and send that.',
  'file.text_scattered': () =>
    'The letters in the text layer of this PDF are out of order, so nothing in it can be read with certainty. Send the Word file, or a scan to be recognised.',
  'file.needs_recognition': () =>
    'The file is a scan or a picture, so its words must be recognised page by page first. Start that and wait.',
  'file.no_text_layer': () =>
    'The file holds only pictures, and no words were recognised in them. Scan it again more clearly (200 dpi or more, pages straight), or send the Word file.',
  'file.unreadable': ({ reason }) => unreadableEn(reason),
  'file.took_too_long': ({ seconds }) =>
    `Reading took more than ${seconds} seconds and was stopped. Send a .docx or .txt, or a smaller part.`,
  'file.too_many_pages': ({ pages, limit }) =>
    `The scan has ${pages} pages, more than the ${limit} that are recognised at a time. Split it and send the parts.`,
  'letter.not_found': ({ id }) => `There is no letter ${id} being taken in. Open it again from your queue.`,
  'letter.field_missing': ({ field }) => `“${fieldsEn[field] ?? field}” is missing. Fill it in and confirm again.`,
  'letter.too_many': ({ field, count, limit }) =>
    `The letter has ${count} ${listsEn[field] ?? field}, more than the ${limit} that can be registered. Take out what is none, or register the letter in parts.`,
  'letter.too_long': ({ field, place, length, limit }) =>
    `“${fieldsEn[field] ?? field}”${place === null ? '' : `, number ${place},`} has ${length} characters, more than the ${limit} that can be registered. Shorten it and confirm again.`,
  'letter.already_registered': ({ numberSymbol, issuedOn }) =>
    `${numberSymbol} of ${written(issuedOn)} is registered already. Open that one instead of registering it twice.`,
  'letter.already_decided': () =>
    'This letter was confirmed or set aside already. Open the registered directive instead.',
  'letter.nobody_addressed': () =>
    'Nobody receives this letter. Choose at least one addressee, or keep one by its name where the register does not hold it.',
  'letter.addressee_unclear': ({ words }) =>
    `An addressee has neither a name nor an agency${words ? ` (“${words}”)` : ''}. Write its name, choose a group or an agency, or leave the line out.`,
  'letter.not_there_on': ({ words, day }) =>
    `“${words}” did not exist on ${written(day)}, the day of the letter. Choose an agency that did, or correct the day.`,
  'letter.not_addressed': ({ agencyId }) =>
    `The letter does not reach the agency ${agencyId}, so it cannot be left out. Reload the list of addressees.`,
  'letter.not_excluded': ({ agencyId }) =>
    `The agency ${agencyId} is not left out. Reload the list of addressees to see how it stands.`,
  'letter.excluded_answered': ({ agencies }) =>
    `${agencies} cannot be left out of the directive that is there: there is a report, a decision or an extension on their share of it. Bring them back among the addressees and confirm again.`,
  'directive.not_found': ({ id }) => `There is no directive ${id}, or you may not see it.`,
  'directive.issuer_known': () =>
    'Somebody has already chosen the agency that issued this directive. Load the page again to see which.',
  'directive.addressee_known': ({ words }) =>
    `It is already known which agency the addressee “${words}” is, or it was not kept by name. Load the page again to see.`,
  'directive.agency_left_out': () =>
    'This agency was left out of the directive’s addressees, with a reason. Choose another one, or leave the addressee by its name.',
  'document.not_found': () => 'There is no such document, or you may not see it. Open it again from the list.',
  'document.already_ended': ({ numberSymbol, on }) =>
    `${numberSymbol} is already recorded as ended from ${on}. If that is wrong, take it back and record it again.`,
  'document.replaced_by_what': () => 'It is not said which document replaces it. Choose it or give its number.',
  'document.ends_itself': ({ numberSymbol }) => `${numberSymbol} cannot be ended by itself. Choose another document.`,
  'document.ends_before_issued': ({ issuedOn }) =>
    `The day it ends lies before the day it was issued (${written(issuedOn)}). Check the day.`,
  'document.end_not_found': () => 'There is no such record of an end. Load the page again to see how it stands.',
  'directive.bases_in_force': () =>
    'This basis is not ended any more, or the document does not rest on it. Load the page again.',
  'obligation.not_found': ({ id }) => `There is no obligation ${id}, or you may not see it.`,
  'obligation.not_yours': () => 'This obligation is not of your agency. Choose one that is.',
  'obligation.already_closed': () => 'This obligation is closed already. Ask its issuer if it should be opened again.',
  'obligation.only_issuer_closes': () => 'Only the issuer closes an obligation. You can claim it done, with evidence.',
  'obligation.nothing_claimed': () =>
    'The agency has not claimed this done, so there is nothing to send back. Reload to see where it stands.',
  'obligation.say_period': () => 'This obligation recurs. Choose the period that you claim done.',
  'obligation.no_such_period': ({ period }) =>
    `Nothing is expected from this agency for ${period}. Choose a period from the list.`,
  'obligation.extension_not_later': ({ lastDay }) =>
    `The new day must be later than the present one (${written(lastDay)}). Choose a later day.`,
  'person.not_found': () => 'There is no such person. Reload the list.',
  'person.email_taken': ({ email }) =>
    `${email} belongs to somebody already. Use another address, or open that person.`,
  'person.grant_incomplete': () => 'This role needs an agency or an enterprise with it. Choose one and save again.',
  'person.last_administrator': () => 'This is the last administrator. Give the role to somebody else first.',
  'person.already_ended': () => 'This person was ended before. Invite them again under another address if need be.',
  'session.not_found': () => 'There is no such session, or it has ended already. Reload the list.',
  'sign_in.wrong': () => 'The address or the password is not right. Check both, or ask for a new sign-in link.',
  'sign_in.locked': ({ until }) =>
    `Locked until ${moment(until)} after too many wrong passwords. Wait, or ask an administrator for a new link.`,
  'sign_in.link_used': () => 'This link was used already. Ask an administrator for a new one.',
  'sign_in.link_expired': () => 'This link is not right or has expired. Ask an administrator for a new one.',
  'password.too_weak': ({ minimumLength, because }) => `${weakEn[because](minimumLength)} Try four unrelated words.`,
  'password.wrong': () => 'The current password is not right. Type it again.',
  'token.not_found': () => 'There is no such access token, or it is not yours.',
  'token.already_ended': () => 'This access token was ended before.',
  'token.not_accepted': ({ because }) =>
    `The access token ${{ unknown: 'is not known', ended: 'was ended', expired: 'has expired' }[because]}. Make a new one in the admin app.`,
}

const weakEn = {
  short: (minimum: number) => `The password has fewer than ${minimum} characters.`,
  repeated: () => 'The password repeats the same few characters.',
  guessable: () => 'The password is mostly words that are easy to guess, such as common ones or your own name.',
}

const listsEn: Record<string, string> = {
  addressees: 'addressees',
  citations: 'cited documents',
  provisions: 'provisions',
  obligations: 'tasks',
  recipients: 'copies',
  annexes: 'annexes',
  exclusions: 'agencies left out',
}

const fieldsEn: Record<string, string> = {
  numberSymbol: 'number and symbol',
  type: 'type of document',
  issuer: 'issuer',
  issuedOn: 'date of issue',
  subject: 'subject',
  place: 'place',
  signer: 'signer',
  ...listsEn,
}

function unreadableEn(reason: string): string {
  if (reason === 'password')
    return 'The file has a password and cannot be opened. Save it without one and send it again.'
  if (reason === 'memory')
    return 'Opening the file took too much memory and was stopped. Make its pictures smaller or split it.'
  if (reason === 'old-word')
    return 'This .doc is of Word 95 or before. Open it in Word or LibreOffice, save it as .docx and send that.'
  if (reason === 'portfolio')
    return 'This PDF is a package of other files. Open it, take the documents out and send them one by one.'
  return 'The file is damaged and cannot be opened. Open it in the program that made it, save it again and send that.'
}

/** Bytes that are no kind of file that is known. */
const unknownType = 'application/octet-stream'
