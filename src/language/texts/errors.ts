import type { TextGroup } from './texts.js';

/**
 * A sentence for every code: what happened, what was or wasn't done, what to do next. What fills
 * them stands beside the codes in src/protocol/errors.ts.
 */
export const ERROR_TEXTS: TextGroup = {
  en: {
    'error.UM-BAD-REQUEST':
      'I could not read what was sent, so nothing was done. Try again; if it keeps happening, tell whoever runs the bot.',
    'error.UM-BAD-PROOF':
      'I could not make sure who is asking, so nothing was done. Send your message again.',
    'error.UM-NOT-AUTHENTIC':
      'That message did not come from Teams, so it was not read. Write to me in Teams.',
    'error.UM-PROOF-USED':
      'That had arrived once already, so it was not done a second time. Look at the request before you try again.',
    'error.UM-WRONG-TENANT':
      'I don’t work for your organisation, so nothing was done. Ask whoever runs the bot to add it.',
    'error.UM-WRONG-SERVICE':
      'That message came by a way that I may not answer to, so nothing was done. Ask whoever runs the bot to allow it.',
    'error.UM-NOT-ALLOWED':
      'You may not do that, so nothing was done. Ask somebody of the helpdesk, or whoever looks after the rights.',
    'error.UM-OWN-REQUEST':
      'This is your own request, so you can’t decide on it. It still waits for somebody else.',
    'error.UM-NOT-APPROVER':
      'You may not decide on this request, so nothing has changed: it still waits for an approver.',
    'error.UM-NOT-YOURS':
      'This belongs to somebody else, so nothing was done. Only the person who asked can do that.',
    'error.UM-NOT-FOUND': 'I did not find that. Nothing was done: check what you asked for.',
    'error.UM-NO-SUCH-OPERATION':
      'I can’t do that yet, so nothing was done. Say “help” to see what I can do.',
    'error.UM-NO-SUCH-REQUEST':
      'There is no request {request}. Say “my requests” to see yours, with their numbers.',
    'error.UM-NO-SUCH-PLAN':
      'That plan is gone, so nothing was done. Ask again, and I will show you a new one.',
    'error.UM-PLAN-EXPIRED':
      'That plan is too old to be confirmed, so nothing was done. Ask again, and I will show you a new one.',
    'error.UM-PLAN-USED':
      'That plan was confirmed before, so nothing was done a second time. Say “my requests” to see how far it is.',
    'error.UM-PLAN-CHANGED':
      'The servers or the rules are no longer as they were when the plan was made, so nothing ran. Ask again to see what would run now.',
    'error.UM-DIGEST-MISMATCH':
      'What you saw is not what would run any more, so nothing was done. Look at the newest card.',
    'error.UM-ALREADY-DECIDED':
      'You have decided on request {request} already. Nothing has changed since: it is {state, select, waiting {waiting for another approval} scheduled {scheduled} approved {approved} running {running} paused {paused} verifying {being checked} done {done} failed {over, and failed} perhaps {over, perhaps done} rejected {denied} expired {expired} cancelled {cancelled} changed {over, since the servers changed} other {decided}}.',
    'error.UM-NOT-WAITING':
      'Request {request} is {state, select, waiting {waiting} scheduled {scheduled} approved {approved} running {running} paused {paused} verifying {being checked} done {done} failed {over, and failed} perhaps {over, perhaps done} rejected {denied} expired {expired} cancelled {cancelled} changed {over, since the servers changed} other {decided}}, so that can’t be done any more. Nothing has changed.',
    'error.UM-GOES-FORWARD':
      '{request} can’t be cancelled any more: stopped here, it would leave somebody without voice mail. It goes on to its end; what it did can be undone then.',
    'error.UM-CLAIMED':
      'Request {request} is about the same person or object, so nothing new was asked for. Wait until it is over, or cancel it.',
    'error.UM-ALREADY-SO': '{object} is as you want it already. Nothing has to run.',
    'error.UM-BY-HAND':
      'What is left to do in {forest} can only be done by a person ({count, plural, one {one thing} other {# things}}), so nothing was planned. Check the forest to see what, and who has to do it.',
    'error.UM-TOO-LARGE': 'That is too long for me to read, so nothing was done. Make it shorter.',
    'error.UM-ROW-CHANGED':
      'The person or the servers are no longer as they were when this was approved, so nothing was done for this line. Send the file again to see what would run now.',
    'error.UM-ROWS-LEFT':
      '{done, plural, =0 {Nobody was enabled} one {One person was enabled} other {# people were enabled}}; {skipped, plural, =0 {} one {one line was left alone, since something has changed; } other {# lines were left alone, since something has changed; }}{failed, plural, =0 {} one {one line failed; } other {# lines failed; }}{perhaps, plural, =0 {} one {of one line nobody knows; } other {of # lines nobody knows; }}the result says which and why. Mend those, and send the same file again: only what is left will be done.',
    'error.UM-FILE-LARGE':
      'That file is larger than {megabytes} MB, so it was not read, and nothing was done. Send it without what isn’t needed, or in parts.',
    'error.UM-FILE-GONE':
      'I could not get that file, or no longer have it, so nothing was done. Send it again.',
    'error.UM-FILE-MISSING':
      'Which people? Nothing was done so far. Attach a CSV file, or paste its lines: a header, then a line for each person, like “user;dial plan;extension”. The dial plan can be said in the sentence instead, and an extension can be left out where Lync has the line.',
    'error.UM-FILE-UNUSED':
      'I have that file, but your words don’t say what to do with it, so nothing was done. Say for instance “enable UM for everybody in this file in dial plan Paris” with it, or press the button.',
    'error.UM-FILE-NOT-TAKEN':
      'Teams did not take the file, so there is none now. The result is kept: ask for it again.',
    'error.UM-FILE-NOT-CSV':
      '{why, select, workbook {That is a workbook or another document, not a CSV file} quotes {The quotation marks of that file don’t match from line {line} on} other {That file holds what no text does}}, so nothing was done. Save it as CSV (UTF-8) and send it again.',
    'error.UM-FILE-COLUMN':
      'That file has no column that says whom it is about (its first line is “{found}”), so nothing was done. Call the column “user”, and send it again.',
    'error.UM-FILE-ROWS':
      '{count, plural, =0 {That file has no row below its header} other {That file has # rows, and I take {most} at a time}}, so nothing was done. Send one with 1 to {most} rows.',
    'error.UM-ROWS-BAD':
      '{bad, plural, one {One line is not right} other {# lines are not right}}, so nothing was done for anybody. {good, plural, =0 {} one {One other line is right. } other {The # others are right. }}Correct what is said below, and send the file again.',
    'error.UM-ROW-CLASH':
      'Line {line} is about the same {what, select, extension {extension {extension}} other {person}}, so nothing was done. Keep one of the two.',
    'error.UM-ROW-CELL':
      '“{value}” is a formula or holds what no name or number does, so nothing was done. Write the value itself.',
    'error.UM-MISSING-PARAMETER':
      'I still need {parameter, select, user {to know who it is for} dialPlan {the dial plan} policy {the policy} extension {the extension} pool {the Front End pool} forest {the forest} sipAddress {the SIP address} requestId {the number of the request} other {“{parameter}”}}, so nothing was done. Say it, or fill in the form.',
    'error.UM-BAD-PARAMETER':
      '{parameter, select, user {The person} dialPlan {The dial plan} policy {The policy} extension {The extension} pool {The Front End pool} forest {The forest} requestId {The number of the request} other {“{parameter}”}} can’t be like that, so nothing was done. Correct it and try again.',
    'error.UM-DETAILS-NEEDED':
      '{what, select, dialPlan {What is the new SIP URI dial plan of {object} to be like} lyncDialPlan {Which digits stand before the extensions of {object} in a telephone number} numbers {At which numbers do people dial in to {object}} other {Who is to have voice mail in {object}}}? Nothing was done so far. Check what is proposed, which is drawn from people’s lines in Lync, and fill in the rest.',
    'error.UM-PEOPLE-CLASH':
      '{item} is named twice, or would get what somebody else in this request gets, so nothing was planned. Ask for them one by one.',
    'error.UM-TOO-MANY-PEOPLE':
      'One request takes {most} people at most, so nothing was planned. Ask for the others in further messages.',
    'error.UM-PERSON-UNKNOWN':
      'I found nobody called “{user}”. Nothing was done: check the spelling, or give the sign-in name (name@domain).',
    'error.UM-PERSON-AMBIGUOUS':
      '“{user}” could be several people. Nothing was done yet: pick one, or give the sign-in name (name@domain).',
    'error.UM-PERSON-NO-MAILBOX':
      '{user} has no Exchange mailbox, so there is nowhere for voice messages to go. Nothing was done: have the mailbox made first.',
    'error.UM-PERSON-NOT-IN-LYNC':
      '{user} is not enabled in Lync in {forest}, so there is no SIP address to use. Nothing was done: have the person enabled in Lync first.',
    'error.UM-PERSON-NO-VOICE':
      '{user} has no Enterprise Voice in Lync. Nothing was done: have Enterprise Voice turned on first.',
    'error.UM-PERSON-OLD-SERVER':
      'The mailbox of {user} is on {server} ({version}), which is not Exchange 2013. Nothing was done: have the mailbox moved first.',
    'error.UM-MAILBOX-FULL':
      'The mailbox of {user} is over its send quota, so enabling it would fail. Nothing was done: have room made first.',
    'error.UM-ALREADY-ENABLED':
      '{user} is already enabled for Unified Messaging: dial plan {dialPlan}, extension {extension}. Nothing needs doing; ask for a change if something should be different.',
    'error.UM-DIAL-PLAN-UNKNOWN':
      'There is no dial plan “{dialPlan}”. Nothing was done: pick one of those that exist.',
    'error.UM-DIAL-PLAN-AMBIGUOUS':
      '“{dialPlan}” could be several dial plans. Nothing was done yet: pick one.',
    'error.UM-DIAL-PLAN-NOT-SIP':
      'Dial plan “{dialPlan}” is of type {kind}, and Lync users need a SIP URI dial plan. Nothing was done: pick another.',
    'error.UM-DIAL-PLAN-OTHER-FOREST':
      'Dial plan “{dialPlan}” is in {dialPlanForest}, but the mailbox of {user} is in {userForest}. Nothing was done: pick a dial plan of that forest.',
    'error.UM-DIAL-PLAN-NO-POLICY':
      'Dial plan “{dialPlan}” has no mailbox policy, so nobody can be enabled in it. Nothing was done: have a policy made first.',
    'error.UM-POLICY-UNKNOWN':
      'There is no mailbox policy “{policy}” in dial plan “{dialPlan}”. Nothing was done: pick one of those that exist.',
    'error.UM-POLICY-AMBIGUOUS':
      'Dial plan “{dialPlan}” has several mailbox policies. Nothing was done yet: pick one.',
    'error.UM-EXTENSION-NEEDED':
      'The extension of {user} can’t be told from Lync. Nothing was done yet: give one with {digits} digits for dial plan “{dialPlan}”{source, select, number {; {proposal} is the end of the telephone number} free {; {proposal} is the next free one there} other {}}.',
    'error.UM-EXTENSION-LENGTH':
      'Extension {extension} does not fit: dial plan “{dialPlan}” wants exactly {digits} digits. Nothing was done: give another.',
    'error.UM-EXTENSION-SEVERAL':
      '{user} has several extensions on dial plan “{dialPlan}” ({extensions}), and the line in Lync carries none of them. Nothing was planned: have the telephony team replace the one that is meant.',
    'error.UM-EXTENSION-TAKEN':
      'Extension {extension} in dial plan “{dialPlan}” belongs to {owner}. Nothing was done: give another.',
    'error.UM-EXTENSION-PILOT':
      'Extension {extension} is the number of {owner}. Nothing was done: give another.',
    'error.UM-EXTENSION-CLAIMED':
      'Request {request} has asked for that extension already. Nothing was done: give another, or wait until that request is over.',
    'error.UM-SIP-CONFLICT':
      'The SIP address of {user} is {lync} in Lync but {mailbox} on the mailbox. Nothing was done: make the two equal first, with “change the SIP address of {user} to …”.',
    'error.UM-SIP-TAKEN':
      'The SIP address {sipAddress} is used for the voice mail of {owner} already. Nothing was done: have it cleared up who it belongs to.',
    'error.UM-ATTENDANT-UNKNOWN':
      'There is no auto attendant “{name}”. Nothing was done: pick one of those that exist.',
    'error.UM-ATTENDANT-AMBIGUOUS':
      '“{name}” could be several auto attendants. Nothing was done yet: pick one.',
    'error.UM-IN-USE':
      '{object} is still used by {users}. Nothing was done: have all of them changed first.',
    'error.UM-NAME-FORM':
      '“{name}” can’t be the name: at most {most} characters, {signs, select, noDot {letters, digits and _ - only, no blank and no dot} blank {letters, digits, blanks and . _ - only} other {letters, digits and . _ - only, no blank}}. Nothing was done: give another.',
    'error.UM-DIAL-PLAN-IN-USE':
      'Dial plan “{dialPlan}” can’t be deleted yet, so nothing was planned. {users, plural, =0 {} one {One person is on it: take their voice mail away or move them first. } other {# people are on it: take their voice mail away or move them first. }}{attendants, select, none {} other {Its auto attendants have to be deleted by an Exchange administrator: {attendants}. }}{servers, select, none {} other {It is on servers of an older Exchange, where an Exchange administrator has to take it out: {servers}. }}{more, select, none {Nothing else is in the way.} other {Then these would go with it: {more}.}}{contacts, select, none {} other { Contacts in Lync that lead to it: {contacts}.}} Have what holds it cleared away first, then ask again.',
    'error.UM-MEDIA-CONFLICT':
      'Lync requires media encryption in {required} and forbids it in {none}: with either security of a dial plan, calls of some pools would fail. Nothing was done: have a Lync administrator settle it first.',
    'error.UM-NAME-TAKEN': 'There is a “{name}” already. Nothing was done: give another name.',
    'error.UM-NUMBER-TAKEN':
      'The number {number} is that of {owner}. Nothing was done: give another.',
    'error.UM-PREFIX-FORM':
      '“{prefix}” with {digits} more digits makes no telephone number with its country, so nothing was planned. Give what stands before the extension, like +3315550.',
    'error.UM-LANGUAGE-MISSING':
      'The UM language pack for {language} is not on {servers}. Nothing was done: have it installed there, or take a language that every server has ({languages}).',
    'error.UM-START-UNCLEAR':
      '“{start}” can’t be read as a time to start. Nothing was changed: write a day and an hour, such as “tomorrow 8:00”, or “now”.',
    'error.UM-START-PAST':
      'The hour given is over: nothing was asked for. Give one that is still to come, or none.',
    'error.UM-START-FAR':
      'A request can start at most {days} days from now: nothing was asked for. Ask nearer the day.',
    'error.UM-START-MISSED':
      'The hour of request {request} passed while I was away: nothing ran. Ask for it again.',
    'error.UM-DATE-PAST':
      '{date} is over already. Nothing was done: give days that are still to come.',
    'error.UM-GREETING-NEEDED':
      'Exchange plays a recording on “{holiday}”, and {name} has none to go by. Nothing was done: add the name of an imported sound file, as in “{holiday} 2026-12-24 2026-12-26 closed.wav”.',
    'error.UM-POOL-UNKNOWN':
      'There is no Front End pool “{pool}” in {forest}. Nothing was done: pick one of those that exist.',
    'error.UM-POOL-AMBIGUOUS': '“{pool}” could be several pools. Nothing was done yet: pick one.',
    'error.UM-POOL-NOT-PUBLISHED':
      'Pool {pool} is in the topology, but Active Directory in {forest} does not have it yet. Nothing was done: publish the topology, wait for replication, and ask again.',
    'error.UM-POOL-NOT-CONNECTED':
      'Pool {pool} has no enabled gateway with a hunt group for dial plan {dialPlan}, so calls would end nowhere. Nothing was done: connect the pool first (“add pool {pool}”, or “run exchucutil”), then ask again.',
    'error.UM-NAME-UNKNOWN':
      'There is nothing called “{name}”. Nothing was done: check the spelling, or pick one of those that exist.',
    'error.UM-CONTACT-NONE':
      'Lync has no contact for dialling in to dial plan {dialPlan}. Nothing was done: create the contact first.',
    'error.UM-NO-E164-NUMBER':
      '{object} has no number that begins with + and its country, and a contact needs one. Nothing was done: give {object} such a number first, then ask again.',
    'error.UM-FOREST-UNKNOWN':
      'I don’t look after a forest “{forest}”. Nothing was done: pick one of those I know.',
    'error.UM-FOREST-AMBIGUOUS':
      'That could be meant in several forests. Nothing was done yet: say which forest.',
    'error.UM-SCRIPT-NO-DIAL-PLAN':
      '{forest} has no SIP URI dial plan to connect a Lync pool to; ExchUcUtil would even delete every hunt group of the Lync gateways. Nothing was done: make a dial plan first.',
    'error.UM-SCRIPT-SAME-PILOT':
      'Dial plans “{first}” and “{second}” would get the same pilot identifier, {pilot}, on one gateway: it would stop half-way, and ExchUcUtil with hunt groups deleted. Nothing was done: one of the two has to go first.',
    'error.UM-SCRIPT-NO-POOL':
      'The script would find no Lync pool in {forest} and fail. Nothing was done: publish the topology first, and wait for replication.',
    'error.UM-SCRIPT-ADDRESS-TAKEN':
      'Gateway “{gateway}” has the name or the address ({address}) that the gateway of pool {pool} needs: making that one would fail. Nothing was done: correct the gateway first.',
    'error.UM-HUNT-GROUP-TAKEN':
      'On the gateway of {pool}, hunt group “{huntGroup}” already has the name “{dialPlan}” or the pilot identifier {pilot} that dial plan {dialPlan} needs. Nothing was done: “run exchucutil” rebuilds these hunt groups, or have it corrected by hand.',
    'error.UM-GATEWAY-UNKNOWN':
      'There is no gateway “{gateway}”. Nothing was done: give its name or its address, or pick one of those that exist.',
    'error.UM-GATEWAY-AMBIGUOUS':
      '“{gateway}” could be several gateways. Nothing was done yet: pick one.',
    'error.UM-GATEWAY-ADDRESS':
      'Exchange makes no dial plan {security} that a gateway known by an IP address serves: {gateways} for {dialPlan}. Nothing was changed. Have those gateways made anew by their full names, or their hunt groups for this plan removed, and ask again.',
    'error.UM-OUTCALLS-DIRECTOR':
      '{gateway} is a Directors’ pool: it is nobody’s home, and outgoing calls through it fail. Nothing was done: open the gateway of a Front End pool.',
    'error.UM-NO-TEST-USERS':
      'Lync’s health monitoring has no test users for {where}, and nobody else is called for a test. Nothing was tried: pick a pool that has some, or ask Lync’s administrators for New-CsHealthMonitoringConfiguration.',
    'error.UM-NOT-TEST-USER':
      '“{user}” is no test user of Lync’s health monitoring, and nobody else is called for a test. Nothing was tried: pick a test user, or ask why voice mail doesn’t work for {user}.',
    'error.UM-NO-UM-SERVER':
      '{forest} has no Exchange 2013 Mailbox server on which this could run. Nothing was done: tell the Exchange administrators.',
    'error.UM-NOT-LOCKED':
      'The PIN of {user} is not locked, so nothing was planned: there is nothing to unlock. If it is forgotten, ask to reset it, which brings a new one by mail.',
    'error.UM-SETTING-ELSEWHERE':
      '{setting, select, preview {The preview of voice messages is no setting of {user} alone: it belongs to policy “{policy}” and is {state, select, on {on} other {off}} for everybody who has it} language {The language that {user} hears is that of the mailbox, and callers hear that of dial plan “{dialPlan}”} other {{user} is on SIP URI dial plan “{dialPlan}”, on which voice mail receives no fax}}. Nothing was done: {setting, select, preview {move {user} to a policy that has it as wanted, or have the policy changed} language {ask {user} to choose it in Outlook on the web} other {use a fax server for it}}.',
    'error.UM-OPERATOR-UNFIT':
      'Extension {number} is that of {user}, so callers would come back to the same voice mail. Nothing was done: give the number of whoever answers.',
    'error.UM-NOT-ENABLED':
      '{user} has no voice mail, so there is nothing to change. Enable it first: “enable UM for …”.',
    'error.UM-NUMBER-NEEDED':
      'I can’t know which telephone number {user} is to have, so nothing was planned. Give it with its country, like +33 1 55 50 12 34.',
    'error.UM-NUMBER-FORM':
      '“{number}” is no telephone number with its country, so nothing was planned. Write it like +33 1 55 50 12 34.',
    'error.UM-LINE-TAKEN':
      '{owner} has the line {line} already, so nothing was planned. Choose another number.',
    'error.UM-SERVER-UNKNOWN':
      'I know no Exchange server “{server}” there, so nothing was planned. Choose one of those below.',
    'error.UM-SERVER-AMBIGUOUS':
      'There are several servers called “{server}”, so nothing was planned. Choose which one you mean.',
    'error.UM-SERVER-UNFIT':
      '{server} ({version}) takes no calls of Exchange 2013 UM, so nothing was planned. Choose one of the servers below.',
    'error.UM-CERTIFICATE-NEEDED':
      'Several certificates on {server} fit: nothing was planned yet.{pending, plural, =0 {} one { One is a request that no CA has answered yet.} other { # are requests that no CA has answered yet.}}{selfSigned, plural, =0 {} one { One is self-signed, which Lync refuses.} other { # are self-signed, which Lync refuses.}}{otherName, plural, =0 {} one { One has another name than the server.} other { # have another name than the server.}}{noKey, plural, =0 {} one { One has no private key there.} other { # have no private key there.}}{invalid, plural, =0 {} one { One isn’t valid now, or its CA isn’t trusted there.} other { # aren’t valid now, or their CA isn’t trusted there.}} Pick one that does.',
    'error.UM-CERTIFICATE-NONE':
      'No certificate on {server} fits: it has to come from a CA, with the server’s full name as its subject.{pending, plural, =0 {} one { One is a request that no CA has answered yet.} other { # are requests that no CA has answered yet.}}{selfSigned, plural, =0 {} one { One is self-signed, which Lync refuses.} other { # are self-signed, which Lync refuses.}}{otherName, plural, =0 {} one { One has another name than the server.} other { # have another name than the server.}}{noKey, plural, =0 {} one { One has no private key there.} other { # have no private key there.}}{invalid, plural, =0 {} one { One isn’t valid now, or its CA isn’t trusted there.} other { # aren’t valid now, or their CA isn’t trusted there.}} Nothing was done: request one first.',
    'error.UM-CERTIFICATE-UNFIT':
      'Certificate {thumbprint} can’t serve UM on {server}: {why, select, pending {no CA has answered the request yet} selfSigned {it is self-signed, which Lync refuses} noKey {it has no private key there} otherName {its subject isn’t the server’s full name} invalid {it isn’t valid now, or its CA isn’t trusted there} other {it isn’t in that server’s store}}. Nothing was done: pick one that fits.',
    'error.UM-CERTIFICATE-NOT-REQUESTED':
      'No certificate request on {server} waits for an answer. Nothing was done: request one first, or assign the certificate if it is imported already.',
    'error.UM-FILE-UNFIT':
      '“{file}” can’t be imported from here: {why, select, secret {it holds a private key, whose password must not be typed in a chat. An administrator imports it on the server} local {it has to be a network path that the server can reach, like \\\\files\\certificates\\mbx1.cer} other {a CA’s answer ends in .cer, .crt or .p7b}}. Nothing was done: give the file of the CA’s answer.',
    'error.UM-STEP-FAILED':
      '{cmdlet} failed{answer, select, refused { ({exception})} none {: it gave no error, but the servers don’t show its effect} unopened {: {executable} did not come up (exit code {exitCode}: {stderr})} lost {: the connection was lost, and the servers don’t show its effect} other {}}, and nothing after it ran. The card says what was done and what was not: have the cause cleared up, then ask again.',
    'error.UM-STEP-PERHAPS':
      '{cmdlet} may have run or not: the connection was lost, and its effect can’t be looked at. It was not repeated. Look at what it was for, or ask the person, before you ask again.',
    'error.UM-NOT-VERIFIED':
      'All steps ran, but the servers don’t show what they should. Nothing was taken back: have an administrator look at what differs.',
    'error.UM-WAITED-IN-VAIN':
      'I waited {minutes, plural, one {a minute} other {# minutes}} and it did not come about, so I stopped there. What ran before stays; ask again when you know what holds it up.',
    'error.UM-ATTRIBUTES-LATE':
      'Voice mail is on in Exchange, but after {minutes, plural, one {a minute} other {# minutes}} Lync in {forest} still doesn’t see its attributes, so calls don’t reach it yet. Have the synchronisation between the forests looked at, then check the person; nothing of this has to be asked for again.',
    'error.UM-MANUAL-NOT-SEEN':
      'The servers don’t show it yet (found: {found}), so it doesn’t count as done. Check what you entered, wait for replication, then say again that it is done.',
    'error.UM-COMMAND-FAILED':
      'The server refused {cmdlet} ({exception}). Nothing more was done: tell an administrator if the reason isn’t plain.',
    'error.UM-SERVER-SILENT':
      'The session with {endpoint} could not be opened, or broke, at {cmdlet}. Have an administrator see that the server runs, then ask again.',
    'error.UM-COMMAND-TIMED-OUT':
      '{cmdlet} on {endpoint} did not answer within {seconds} seconds. It was stopped: look whether it had an effect before you try again.',
    'error.UM-SHELL-LOST':
      'The connection to {endpoint} broke during {cmdlet}. Look whether it had an effect before you try again.',
    'error.UM-SHELL-START':
      'I could not open a management shell on {endpoint}, so nothing was done: {executable} did not come up (exit code {exitCode}: {stderr}). Try again in a few minutes, or tell whoever runs the bot.',
    'error.UM-BUSY':
      'All connections to {endpoint} are in use, so nothing was done. Try again in a minute.',
    'error.UM-RUNNER-AWAY':
      'The service that does the work does not answer. If you had just confirmed or decided something, it may have arrived all the same: look at the request in a minute before you try again.',
    'error.UM-INTERNAL':
      'Something went wrong on my side. If you had just confirmed or approved something, look at the request before you try again; then tell whoever runs the bot.',
  },
  fr: {
    'error.UM-BAD-REQUEST':
      'Je n’ai pas pu lire ce qui a été envoyé\u00A0: rien n’a été fait. Réessayez\u00A0; si cela se répète, prévenez le responsable du bot.',
    'error.UM-BAD-PROOF':
      'Je n’ai pas pu m’assurer de l’identité du demandeur\u00A0: rien n’a été fait. Renvoyez votre message.',
    'error.UM-NOT-AUTHENTIC':
      'Ce message ne venait pas de Teams\u00A0: il n’a pas été lu. Écrivez-moi dans Teams.',
    'error.UM-PROOF-USED':
      'Ceci était déjà arrivé une fois et n’a donc pas été refait. Regardez la demande avant de réessayer.',
    'error.UM-WRONG-TENANT':
      'Je ne travaille pas pour votre organisation\u00A0: rien n’a été fait. Demandez au responsable du bot de l’ajouter.',
    'error.UM-WRONG-SERVICE':
      'Ce message est arrivé par une voie à laquelle je ne peux pas répondre\u00A0: rien n’a été fait. Demandez au responsable du bot de l’autoriser.',
    'error.UM-NOT-ALLOWED':
      'Vous n’avez pas le droit de faire cela\u00A0: rien n’a été fait. Adressez-vous au support, ou à la personne qui gère les droits.',
    'error.UM-OWN-REQUEST':
      'C’est votre propre demande, vous ne pouvez donc pas en décider. Elle attend toujours quelqu’un d’autre.',
    'error.UM-NOT-APPROVER':
      'Vous ne pouvez pas décider de cette demande\u00A0: rien n’a changé, elle attend toujours un approbateur.',
    'error.UM-NOT-YOURS':
      'Ceci appartient à quelqu’un d’autre\u00A0: rien n’a été fait. Seule la personne qui l’a demandé peut le faire.',
    'error.UM-NOT-FOUND':
      'Je ne l’ai pas trouvé. Rien n’a été fait\u00A0: vérifiez ce que vous avez demandé.',
    'error.UM-NO-SUCH-OPERATION':
      'Je ne sais pas encore faire cela\u00A0: rien n’a été fait. Dites «\u00A0aide\u00A0» pour voir ce que je peux faire.',
    'error.UM-NO-SUCH-REQUEST':
      'Il n’y a pas de demande {request}. Dites «\u00A0mes demandes\u00A0» pour voir les vôtres, avec leurs numéros.',
    'error.UM-NO-SUCH-PLAN':
      'Ce plan n’existe plus\u00A0: rien n’a été fait. Demandez à nouveau, et je vous en montrerai un autre.',
    'error.UM-PLAN-EXPIRED':
      'Ce plan est trop ancien pour être confirmé\u00A0: rien n’a été fait. Demandez à nouveau, et je vous en montrerai un autre.',
    'error.UM-PLAN-USED':
      'Ce plan a déjà été confirmé\u00A0: rien n’a été refait. Dites «\u00A0mes demandes\u00A0» pour voir où il en est.',
    'error.UM-PLAN-CHANGED':
      'Les serveurs ou les règles ne sont plus tels qu’ils étaient quand le plan a été établi\u00A0: rien n’a été exécuté. Demandez à nouveau pour voir ce qui s’exécuterait maintenant.',
    'error.UM-DIGEST-MISMATCH':
      'Ce que vous avez vu n’est plus ce qui s’exécuterait\u00A0: rien n’a été fait. Regardez la carte la plus récente.',
    'error.UM-ALREADY-DECIDED':
      'Vous avez déjà décidé de la demande {request}. Rien n’a changé depuis\u00A0: elle est {state, select, waiting {en attente d’une autre approbation} scheduled {planifiée} approved {approuvée} running {en cours} paused {en pause} verifying {en vérification} done {terminée} failed {en échec} perhaps {peut-être faite} rejected {refusée} expired {expirée} cancelled {annulée} changed {abandonnée, les serveurs ayant changé} other {décidée}}.',
    'error.UM-NOT-WAITING':
      'La demande {request} est {state, select, waiting {en attente} scheduled {planifiée} approved {approuvée} running {en cours} paused {en pause} verifying {en vérification} done {terminée} failed {en échec} perhaps {peut-être faite} rejected {refusée} expired {expirée} cancelled {annulée} changed {abandonnée, les serveurs ayant changé} other {décidée}}\u00A0: ce n’est plus possible. Rien n’a changé.',
    'error.UM-GOES-FORWARD':
      '{request} ne peut plus être annulée\u00A0: arrêtée ici, elle laisserait quelqu’un sans messagerie vocale. Elle va jusqu’à son terme\u00A0; ce qu’elle a fait pourra être défait ensuite.',
    'error.UM-CLAIMED':
      'La demande {request} porte sur la même personne ou le même objet\u00A0: rien de nouveau n’a été demandé. Attendez qu’elle se termine, ou annulez-la.',
    'error.UM-ALREADY-SO':
      '{object} est déjà comme vous le souhaitez\u00A0: il n’y a rien à exécuter.',
    'error.UM-BY-HAND':
      'Ce qui reste à faire dans {forest} demande une personne ({count, plural, one {un point} other {# points}})\u00A0: rien n’a été planifié. Vérifiez la forêt pour voir quoi, et qui doit le faire.',
    'error.UM-TOO-LARGE':
      'C’est trop long pour moi\u00A0: rien n’a été fait. Raccourcissez votre message.',
    'error.UM-ROW-CHANGED':
      'La personne ou les serveurs ne sont plus dans l’état approuvé\u00A0: rien n’a été fait pour cette ligne. Renvoyez le fichier pour voir ce qui s’exécuterait maintenant.',
    'error.UM-ROWS-LEFT':
      '{done, plural, =0 {Personne n’a été activé} one {Une personne a été activée} other {# personnes ont été activées}}\u00A0; {skipped, plural, =0 {} one {une ligne a été laissée, car quelque chose a changé\u00A0; } other {# lignes ont été laissées, car quelque chose a changé\u00A0; }}{failed, plural, =0 {} one {une ligne a échoué\u00A0; } other {# lignes ont échoué\u00A0; }}{perhaps, plural, =0 {} one {pour une ligne, nul ne sait\u00A0; } other {pour # lignes, nul ne sait\u00A0; }}le résultat dit lesquelles et pourquoi. Corrigez-les et renvoyez le même fichier\u00A0: seul le reste sera fait.',
    'error.UM-FILE-LARGE':
      'Ce fichier dépasse {megabytes}\u00A0Mo\u00A0: il n’a pas été lu et rien n’a été fait. Envoyez-le sans ce qui est inutile, ou en plusieurs parties.',
    'error.UM-FILE-GONE':
      'Je n’ai pas pu obtenir ce fichier, ou ne l’ai plus\u00A0: rien n’a été fait. Envoyez-le à nouveau.',
    'error.UM-FILE-MISSING':
      'Pour quelles personnes\u00A0? Rien n’a été fait jusqu’ici. Joignez un fichier CSV, ou collez ses lignes\u00A0: un en-tête, puis une ligne par personne, comme «\u00A0utilisateur;plan de numérotation;poste\u00A0». Le plan peut être dit dans la phrase, et le poste omis si Lync a la ligne.',
    'error.UM-FILE-UNUSED':
      'J’ai ce fichier, mais vos mots ne disent pas qu’en faire\u00A0: rien n’a été fait. Dites par exemple «\u00A0active la messagerie vocale pour tout le monde dans ce fichier, plan Paris\u00A0» avec lui, ou appuyez sur le bouton.',
    'error.UM-FILE-NOT-TAKEN':
      'Teams n’a pas pris le fichier\u00A0: il n’y en a pas. Le résultat est conservé\u00A0: redemandez-le.',
    'error.UM-FILE-NOT-CSV':
      '{why, select, workbook {C’est un classeur ou un autre document, pas un fichier CSV} quotes {Les guillemets de ce fichier ne correspondent plus à partir de la ligne {line}} other {Ce fichier contient ce qu’aucun texte ne contient}}\u00A0: rien n’a été fait. Enregistrez-le en CSV (UTF-8) et renvoyez-le.',
    'error.UM-FILE-COLUMN':
      'Aucune colonne de ce fichier ne dit de qui il s’agit (sa première ligne est «\u00A0{found}\u00A0»)\u00A0: rien n’a été fait. Nommez la colonne «\u00A0utilisateur\u00A0» et renvoyez-le.',
    'error.UM-FILE-ROWS':
      '{count, plural, =0 {Ce fichier n’a aucune ligne sous son en-tête} other {Ce fichier a # lignes, et j’en prends {most} à la fois}}\u00A0: rien n’a été fait. Envoyez-en un de 1 à {most} lignes.',
    'error.UM-ROWS-BAD':
      '{bad, plural, one {Une ligne n’est pas correcte} other {# lignes ne sont pas correctes}}\u00A0: rien n’a été fait pour personne. {good, plural, =0 {} one {Une autre ligne est correcte. } other {Les # autres sont correctes. }}Corrigez ce qui est dit ci-dessous et renvoyez le fichier.',
    'error.UM-ROW-CLASH':
      'La ligne {line} concerne {what, select, extension {le même poste {extension}} other {la même personne}}\u00A0: rien n’a été fait. Gardez l’une des deux.',
    'error.UM-ROW-CELL':
      '«\u00A0{value}\u00A0» est une formule ou contient ce qu’aucun nom ni numéro ne contient\u00A0: rien n’a été fait. Écrivez la valeur elle-même.',
    'error.UM-MISSING-PARAMETER':
      'Il me manque encore {parameter, select, user {la personne concernée} dialPlan {le plan de numérotation} policy {la stratégie} extension {le poste} pool {le pool frontal} forest {la forêt} sipAddress {l’adresse SIP} requestId {le numéro de la demande} other {«\u00A0{parameter}\u00A0»}}\u00A0: rien n’a été fait. Dites-le, ou remplissez le formulaire.',
    'error.UM-BAD-PARAMETER':
      '{parameter, select, user {La personne} dialPlan {Le plan de numérotation} policy {La stratégie} extension {Le poste} pool {Le pool frontal} forest {La forêt} requestId {Le numéro de la demande} other {«\u00A0{parameter}\u00A0»}} ne peut pas s’écrire ainsi\u00A0: rien n’a été fait. Corrigez et réessayez.',
    'error.UM-DETAILS-NEEDED':
      '{what, select, dialPlan {Comment doit être le nouveau plan de numérotation URI SIP de {object}} lyncDialPlan {Quels chiffres précèdent les postes de {object} dans un numéro de téléphone} numbers {À quels numéros appelle-t-on la messagerie de {object}} other {Qui doit avoir une messagerie vocale dans {object}}}\u00A0? Rien n’a encore été fait\u00A0: vérifiez ce qui est proposé d’après les lignes dans Lync, et complétez le reste.',
    'error.UM-PEOPLE-CLASH':
      '{item} est nommé deux fois, ou recevrait ce que reçoit quelqu’un d’autre dans cette demande\u00A0: rien n’a été préparé. Demandez-les un par un.',
    'error.UM-TOO-MANY-PEOPLE':
      'Une demande prend {most} personnes au plus\u00A0: rien n’a été préparé. Demandez les autres dans d’autres messages.',
    'error.UM-PERSON-UNKNOWN':
      'Je n’ai trouvé personne du nom de «\u00A0{user}\u00A0». Rien n’a été fait\u00A0: vérifiez l’orthographe, ou donnez le nom de connexion (nom@domaine).',
    'error.UM-PERSON-AMBIGUOUS':
      '«\u00A0{user}\u00A0» peut désigner plusieurs personnes. Rien n’a encore été fait\u00A0: choisissez, ou donnez le nom de connexion (nom@domaine).',
    'error.UM-PERSON-NO-MAILBOX':
      '{user} n’a pas de boîte aux lettres Exchange pour recevoir les messages vocaux. Rien n’a été fait\u00A0: faites d’abord créer la boîte aux lettres.',
    'error.UM-PERSON-NOT-IN-LYNC':
      '{user} n’est pas activé dans Lync dans {forest}\u00A0: il n’y a pas d’adresse SIP à utiliser. Rien n’a été fait\u00A0: faites d’abord activer la personne dans Lync.',
    'error.UM-PERSON-NO-VOICE':
      '{user} n’a pas Voix Entreprise dans Lync. Rien n’a été fait\u00A0: faites d’abord activer Voix Entreprise.',
    'error.UM-PERSON-OLD-SERVER':
      'La boîte aux lettres de {user} est sur {server} ({version}), qui n’est pas un serveur Exchange 2013. Rien n’a été fait\u00A0: faites d’abord déplacer la boîte aux lettres.',
    'error.UM-MAILBOX-FULL':
      'La boîte aux lettres de {user} dépasse son quota d’envoi\u00A0: l’activation échouerait. Rien n’a été fait\u00A0: faites d’abord libérer de la place.',
    'error.UM-ALREADY-ENABLED':
      'La messagerie unifiée de {user} est déjà activée\u00A0: plan de numérotation {dialPlan}, poste {extension}. Il n’y a rien à faire\u00A0; demandez une modification si quelque chose doit changer.',
    'error.UM-DIAL-PLAN-UNKNOWN':
      'Il n’y a pas de plan de numérotation «\u00A0{dialPlan}\u00A0». Rien n’a été fait\u00A0: choisissez parmi ceux qui existent.',
    'error.UM-DIAL-PLAN-AMBIGUOUS':
      '«\u00A0{dialPlan}\u00A0» peut désigner plusieurs plans de numérotation. Rien n’a encore été fait\u00A0: choisissez.',
    'error.UM-DIAL-PLAN-NOT-SIP':
      'Le plan de numérotation «\u00A0{dialPlan}\u00A0» est de type {kind}, et les utilisateurs Lync ont besoin d’un plan de numérotation URI SIP. Rien n’a été fait\u00A0: choisissez-en un autre.',
    'error.UM-DIAL-PLAN-OTHER-FOREST':
      'Le plan de numérotation «\u00A0{dialPlan}\u00A0» est dans {dialPlanForest}, mais la boîte aux lettres de {user} est dans {userForest}. Rien n’a été fait\u00A0: choisissez un plan de cette forêt.',
    'error.UM-DIAL-PLAN-NO-POLICY':
      'Le plan de numérotation «\u00A0{dialPlan}\u00A0» n’a pas de stratégie de boîte aux lettres de messagerie unifiée\u00A0: personne ne peut y être activé. Rien n’a été fait\u00A0: faites d’abord créer une stratégie.',
    'error.UM-POLICY-UNKNOWN':
      'Il n’y a pas de stratégie de boîte aux lettres de messagerie unifiée «\u00A0{policy}\u00A0» dans le plan de numérotation «\u00A0{dialPlan}\u00A0». Rien n’a été fait\u00A0: choisissez parmi celles qui existent.',
    'error.UM-POLICY-AMBIGUOUS':
      'Le plan de numérotation «\u00A0{dialPlan}\u00A0» a plusieurs stratégies de boîte aux lettres de messagerie unifiée. Rien n’a encore été fait\u00A0: choisissez.',
    'error.UM-EXTENSION-NEEDED':
      'Lync ne permet pas de connaître le poste de {user}. Rien n’a encore été fait\u00A0: donnez un poste à {digits} chiffres pour le plan de numérotation «\u00A0{dialPlan}\u00A0»{source, select, number { ; {proposal} est la fin du numéro de téléphone} free { ; {proposal} est le prochain qui y est libre} other {}}.',
    'error.UM-EXTENSION-LENGTH':
      'Le poste {extension} ne convient pas\u00A0: le plan de numérotation «\u00A0{dialPlan}\u00A0» veut exactement {digits} chiffres. Rien n’a été fait\u00A0: donnez-en un autre.',
    'error.UM-EXTENSION-SEVERAL':
      '{user} a plusieurs postes dans le plan de numérotation «\u00A0{dialPlan}\u00A0» ({extensions}), et la ligne dans Lync n’en porte aucun. Rien n’a été planifié\u00A0: faites remplacer le bon par l’équipe de téléphonie.',
    'error.UM-EXTENSION-TAKEN':
      'Le poste {extension} du plan de numérotation «\u00A0{dialPlan}\u00A0» appartient à {owner}. Rien n’a été fait\u00A0: donnez-en un autre.',
    'error.UM-EXTENSION-PILOT':
      'Le poste {extension} est le numéro de {owner}. Rien n’a été fait\u00A0: donnez-en un autre.',
    'error.UM-EXTENSION-CLAIMED':
      'La demande {request} a déjà retenu ce poste. Rien n’a été fait\u00A0: donnez-en un autre, ou attendez que cette demande se termine.',
    'error.UM-SIP-CONFLICT':
      'L’adresse SIP de {user} est {lync} dans Lync mais {mailbox} sur la boîte aux lettres. Rien n’a été fait\u00A0: faites-les d’abord concorder, avec «\u00A0change l’adresse SIP de {user} en …\u00A0».',
    'error.UM-SIP-TAKEN':
      'L’adresse SIP {sipAddress} sert déjà à la messagerie vocale de {owner}. Rien n’a été fait\u00A0: faites d’abord préciser à qui elle appartient.',
    'error.UM-ATTENDANT-UNKNOWN':
      'Il n’y a pas de standard automatique « {name} ». Rien n’a été fait : choisissez parmi ceux qui existent.',
    'error.UM-ATTENDANT-AMBIGUOUS':
      '« {name} » peut désigner plusieurs standards automatiques. Rien n’a encore été fait : choisissez-en un.',
    'error.UM-IN-USE':
      '{object} est encore utilisé par {users}. Rien n’a été fait : faites-les d’abord tous modifier.',
    'error.UM-NAME-FORM':
      '«\u00A0{name}\u00A0» ne peut pas servir de nom\u00A0: {most} caractères au plus, {signs, select, noDot {uniquement des lettres, des chiffres et _ -, sans espace ni point} blank {uniquement des lettres, des chiffres, des espaces et . _ -} other {uniquement des lettres, des chiffres et . _ -, sans espace}}. Rien n’a été fait\u00A0: donnez-en un autre.',
    'error.UM-DIAL-PLAN-IN-USE':
      'Le plan de numérotation «\u00A0{dialPlan}\u00A0» ne peut pas encore être supprimé\u00A0: rien n’a été planifié. {users, plural, =0 {} one {Une personne y est\u00A0: retirez-lui d’abord sa messagerie vocale ou changez-la de plan. } other {# personnes y sont\u00A0: retirez-leur d’abord leur messagerie vocale ou changez-les de plan. }}{attendants, select, none {} other {Ses standards automatiques doivent être supprimés par un administrateur Exchange\u00A0: {attendants}. }}{servers, select, none {} other {Il est sur des serveurs d’un Exchange plus ancien, d’où un administrateur Exchange doit le retirer\u00A0: {servers}. }}{more, select, none {Rien d’autre ne s’y oppose.} other {Partiraient ensuite avec lui\u00A0: {more}.}}{contacts, select, none {} other { Contacts de Lync qui y mènent\u00A0: {contacts}.}} Faites d’abord libérer le plan, puis redemandez.',
    'error.UM-MEDIA-CONFLICT':
      'Lync exige le chiffrement multimédia dans {required} et l’interdit dans {none}\u00A0: quelle que soit la sécurité du plan, les appels de certains pools échoueraient. Rien n’a été fait\u00A0: un administrateur Lync doit d’abord trancher.',
    'error.UM-NAME-TAKEN':
      'Il existe déjà un «\u00A0{name}\u00A0». Rien n’a été fait\u00A0: donnez un autre nom.',
    'error.UM-NUMBER-TAKEN':
      'Le numéro {number} est celui de {owner}. Rien n’a été fait\u00A0: donnez-en un autre.',
    'error.UM-PREFIX-FORM':
      '«\u00A0{prefix}\u00A0» suivi de {digits} chiffres ne donne pas un numéro de téléphone avec son pays\u00A0: rien n’a été planifié. Donnez ce qui précède le poste, comme +3315550.',
    'error.UM-LANGUAGE-MISSING':
      'Le module linguistique de messagerie unifiée {language} n’est pas installé sur {servers}. Rien n’a été fait\u00A0: faites-l’y installer, ou prenez une langue que tous les serveurs ont ({languages}).',
    'error.UM-START-UNCLEAR':
      '« {start} » ne se lit pas comme une heure de début. Rien n’a été modifié : écrivez un jour et une heure, comme « demain 8h », ou « maintenant ».',
    'error.UM-START-PAST':
      'L’heure indiquée est passée : rien n’a été demandé. Donnez une heure à venir, ou aucune.',
    'error.UM-START-FAR':
      'Une demande peut démarrer au plus tard dans {days} jours : rien n’a été demandé. Demandez plus près de la date.',
    'error.UM-START-MISSED':
      'L’heure de la demande {request} est passée pendant mon absence : rien n’a été exécuté. Redemandez-la.',
    'error.UM-DATE-PAST':
      'Le {date} est déjà passé. Rien n’a été fait\u00A0: donnez des jours à venir.',
    'error.UM-GREETING-NEEDED':
      'Exchange diffuse un enregistrement pour «\u00A0{holiday}\u00A0» et {name} n’en a aucun à reprendre. Rien n’a été fait\u00A0: ajoutez le nom d’un fichier son importé, comme «\u00A0{holiday} 24/12/2026 26/12/2026 ferme.wav\u00A0».',
    'error.UM-POOL-UNKNOWN':
      'Il n’y a pas de pool frontal «\u00A0{pool}\u00A0» dans {forest}. Rien n’a été fait\u00A0: choisissez parmi ceux qui existent.',
    'error.UM-POOL-AMBIGUOUS':
      '«\u00A0{pool}\u00A0» peut désigner plusieurs pools. Rien n’a encore été fait\u00A0: choisissez.',
    'error.UM-POOL-NOT-PUBLISHED':
      'Le pool {pool} est dans la topologie, mais pas encore dans l’annuaire Active Directory de {forest}. Rien n’a été fait\u00A0: publiez la topologie, attendez la réplication, puis redemandez.',
    'error.UM-POOL-NOT-CONNECTED':
      'Le pool {pool} n’a pas de passerelle active avec un groupe de recherche pour le plan {dialPlan}\u00A0: les appels n’aboutiraient pas. Rien n’a été fait\u00A0: raccordez d’abord le pool («\u00A0ajoute le pool {pool}\u00A0», ou «\u00A0lance exchucutil\u00A0»), puis redemandez.',
    'error.UM-NAME-UNKNOWN':
      'Rien ne s’appelle «\u00A0{name}\u00A0». Rien n’a été fait\u00A0: vérifiez l’orthographe, ou choisissez parmi ce qui existe.',
    'error.UM-CONTACT-NONE':
      'Lync n’a pas de contact d’accès abonné pour le plan {dialPlan}. Rien n’a été fait\u00A0: créez d’abord le contact.',
    'error.UM-NO-E164-NUMBER':
      '{object} n’a pas de numéro commençant par + et l’indicatif du pays, et il en faut un au contact. Rien n’a été fait\u00A0: donnez d’abord un tel numéro à {object}, puis redemandez.',
    'error.UM-FOREST-UNKNOWN':
      'Je ne m’occupe pas d’une forêt «\u00A0{forest}\u00A0». Rien n’a été fait\u00A0: choisissez parmi celles que je connais.',
    'error.UM-FOREST-AMBIGUOUS':
      'Plusieurs forêts sont possibles. Rien n’a encore été fait\u00A0: dites laquelle.',
    'error.UM-SCRIPT-NO-DIAL-PLAN':
      '{forest} n’a pas de plan de numérotation URI SIP auquel relier un pool Lync\u00A0; ExchUcUtil supprimerait même tous les groupements de postes des passerelles Lync. Rien n’a été fait\u00A0: créez d’abord un plan de numérotation.',
    'error.UM-SCRIPT-SAME-PILOT':
      'Les plans de numérotation «\u00A0{first}\u00A0» et «\u00A0{second}\u00A0» auraient le même identificateur pilote, {pilot}, sur une même passerelle\u00A0: tout s’arrêterait à mi-chemin, et avec ExchUcUtil des groupements de postes supprimés. Rien n’a été fait\u00A0: l’un des deux doit d’abord disparaître.',
    'error.UM-SCRIPT-NO-POOL':
      'Le script ne trouverait aucun pool Lync dans {forest} et échouerait. Rien n’a été fait\u00A0: publiez d’abord la topologie et attendez la réplication.',
    'error.UM-SCRIPT-ADDRESS-TAKEN':
      'La passerelle IP de messagerie unifiée «\u00A0{gateway}\u00A0» a le nom ou l’adresse ({address}) dont la passerelle du pool {pool} a besoin\u00A0: sa création échouerait. Rien n’a été fait\u00A0: corrigez d’abord la passerelle.',
    'error.UM-HUNT-GROUP-TAKEN':
      'Sur la passerelle de {pool}, le groupement de postes «\u00A0{huntGroup}\u00A0» a déjà le nom «\u00A0{dialPlan}\u00A0» ou l’identificateur pilote {pilot} dont le plan {dialPlan} a besoin. Rien n’a été fait\u00A0: «\u00A0lance exchucutil\u00A0» refait ces groupements, ou faites-le corriger à la main.',
    'error.UM-GATEWAY-UNKNOWN':
      'Il n’y a pas de passerelle «\u00A0{gateway}\u00A0». Rien n’a été fait\u00A0: donnez son nom ou son adresse, ou choisissez parmi celles qui existent.',
    'error.UM-GATEWAY-AMBIGUOUS':
      '«\u00A0{gateway}\u00A0» peut désigner plusieurs passerelles. Rien n’a encore été fait\u00A0: choisissez.',
    'error.UM-GATEWAY-ADDRESS':
      'Exchange ne met en {security} aucun plan que dessert une passerelle connue par une adresse IP\u00A0: {gateways} pour {dialPlan}. Rien n’a été modifié. Faites recréer ces passerelles sous leur nom complet, ou retirer leurs groupes de recherche de ce plan, puis redemandez.',
    'error.UM-OUTCALLS-DIRECTOR':
      '{gateway} est un pool de Directors\u00A0: il n’héberge personne, et les appels sortants y échouent. Rien n’a été fait\u00A0: ouvrez la passerelle d’un pool frontal.',
    'error.UM-NO-TEST-USERS':
      'La surveillance de Lync n’a pas d’utilisateurs de test pour {where}, et personne d’autre n’est appelé pour un test. Rien n’a été essayé\u00A0: choisissez un pool qui en a, ou demandez New-CsHealthMonitoringConfiguration aux administrateurs de Lync.',
    'error.UM-NOT-TEST-USER':
      '«\u00A0{user}\u00A0» n’est pas un utilisateur de test de la surveillance de Lync, et personne d’autre n’est appelé pour un test. Rien n’a été essayé\u00A0: choisissez un utilisateur de test, ou demandez pourquoi la messagerie ne marche pas pour {user}.',
    'error.UM-NO-UM-SERVER':
      '{forest} n’a pas de serveur de boîtes aux lettres Exchange 2013 sur lequel exécuter cela. Rien n’a été fait\u00A0: prévenez les administrateurs Exchange.',
    'error.UM-NOT-LOCKED':
      'Le code PIN de {user} n’est pas bloqué\u00A0: rien n’a été planifié, il n’y a rien à débloquer. S’il est oublié, demandez sa réinitialisation, qui en apporte un nouveau par courriel.',
    'error.UM-SETTING-ELSEWHERE':
      '{setting, select, preview {L’aperçu des messages vocaux n’est pas un réglage de {user} seulement\u00A0: il relève de la stratégie «\u00A0{policy}\u00A0» et y est {state, select, on {activé} other {désactivé}} pour tous} language {La langue qu’entend {user} est celle de la boîte aux lettres, et les appelants entendent celle du plan «\u00A0{dialPlan}\u00A0»} other {{user} est sur le plan URI SIP «\u00A0{dialPlan}\u00A0», où la messagerie vocale ne reçoit pas de télécopie}}. Rien n’a été fait\u00A0: {setting, select, preview {passez {user} sur une stratégie qui convient, ou faites modifier la stratégie} language {demandez à {user} de la choisir dans Outlook sur le web} other {utilisez un serveur de télécopie}}.',
    'error.UM-OPERATOR-UNFIT':
      'Le poste {number} est celui de {user}\u00A0: les appelants reviendraient à la même messagerie. Rien n’a été fait\u00A0: donnez le numéro de qui répond.',
    'error.UM-NOT-ENABLED':
      '{user} n’a pas de messagerie vocale\u00A0: il n’y a rien à changer. Activez-la d’abord\u00A0: «\u00A0active la MU pour …\u00A0».',
    'error.UM-NUMBER-NEEDED':
      'Je ne peux pas savoir quel numéro de téléphone {user} doit avoir\u00A0: rien n’a été planifié. Donnez-le avec son pays, comme +33 1 55 50 12 34.',
    'error.UM-NUMBER-FORM':
      '«\u00A0{number}\u00A0» n’est pas un numéro de téléphone avec son pays\u00A0: rien n’a été planifié. Écrivez-le comme +33 1 55 50 12 34.',
    'error.UM-LINE-TAKEN':
      '{owner} a déjà la ligne {line}\u00A0: rien n’a été planifié. Choisissez un autre numéro.',
    'error.UM-SERVER-UNKNOWN':
      'Je ne connais pas là de serveur Exchange «\u00A0{server}\u00A0»\u00A0: rien n’a été planifié. Choisissez l’un de ceux ci-dessous.',
    'error.UM-SERVER-AMBIGUOUS':
      'Plusieurs serveurs s’appellent «\u00A0{server}\u00A0»\u00A0: rien n’a été planifié. Choisissez celui que vous voulez dire.',
    'error.UM-SERVER-UNFIT':
      '{server} ({version}) ne prend pas d’appels de la MU d’Exchange 2013\u00A0: rien n’a été planifié. Choisissez l’un des serveurs ci-dessous.',
    'error.UM-CERTIFICATE-NEEDED':
      'Plusieurs certificats de {server} conviennent\u00A0: rien n’a encore été planifié.{pending, plural, =0 {} one { Une demande attend encore la réponse d’une autorité.} other { # demandes attendent encore la réponse d’une autorité.}}{selfSigned, plural, =0 {} one { Un certificat est auto-signé, ce que Lync refuse.} other { # sont auto-signés, ce que Lync refuse.}}{otherName, plural, =0 {} one { Un certificat porte un autre nom que le serveur.} other { # portent un autre nom que le serveur.}}{noKey, plural, =0 {} one { Un certificat n’y a pas de clé privée.} other { # n’y ont pas de clé privée.}}{invalid, plural, =0 {} one { Un certificat n’est pas valide actuellement, ou son autorité n’y est pas approuvée.} other { # ne sont pas valides actuellement, ou leur autorité n’y est pas approuvée.}} Choisissez-en un qui convient.',
    'error.UM-CERTIFICATE-NONE':
      'Aucun certificat de {server} ne convient\u00A0: il doit venir d’une autorité et avoir pour objet le nom complet du serveur.{pending, plural, =0 {} one { Une demande attend encore la réponse d’une autorité.} other { # demandes attendent encore la réponse d’une autorité.}}{selfSigned, plural, =0 {} one { Un certificat est auto-signé, ce que Lync refuse.} other { # sont auto-signés, ce que Lync refuse.}}{otherName, plural, =0 {} one { Un certificat porte un autre nom que le serveur.} other { # portent un autre nom que le serveur.}}{noKey, plural, =0 {} one { Un certificat n’y a pas de clé privée.} other { # n’y ont pas de clé privée.}}{invalid, plural, =0 {} one { Un certificat n’est pas valide actuellement, ou son autorité n’y est pas approuvée.} other { # ne sont pas valides actuellement, ou leur autorité n’y est pas approuvée.}} Rien n’a été fait\u00A0: demandez-en un d’abord.',
    'error.UM-CERTIFICATE-UNFIT':
      'Le certificat {thumbprint} ne peut pas servir la MU de {server}\u00A0: {why, select, pending {aucune autorité n’a encore répondu à la demande} selfSigned {il est auto-signé, ce que Lync refuse} noKey {il n’y a pas de clé privée} otherName {son objet n’est pas le nom complet du serveur} invalid {il n’est pas valide actuellement, ou son autorité n’y est pas approuvée} other {il n’est pas dans le magasin de ce serveur}}. Rien n’a été fait\u00A0: choisissez-en un qui convient.',
    'error.UM-CERTIFICATE-NOT-REQUESTED':
      'Aucune demande de certificat de {server} n’attend de réponse. Rien n’a été fait\u00A0: demandez-en un d’abord, ou attribuez le certificat s’il est déjà importé.',
    'error.UM-FILE-UNFIT':
      '«\u00A0{file}\u00A0» ne peut pas être importé d’ici\u00A0: {why, select, secret {il contient une clé privée, dont le mot de passe ne doit pas être saisi dans une conversation. Un administrateur l’importe sur le serveur} local {il faut un chemin réseau que le serveur peut atteindre, comme \\\\files\\certificates\\mbx1.cer} other {la réponse d’une autorité se termine par .cer, .crt ou .p7b}}. Rien n’a été fait\u00A0: donnez le fichier de la réponse de l’autorité.',
    'error.UM-STEP-FAILED':
      '{cmdlet} a échoué{answer, select, refused { ({exception})} none {\u00A0: aucune erreur n’a été signalée, mais les serveurs ne montrent pas son effet} unopened {\u00A0: {executable} n’a pas démarré (code de sortie {exitCode}\u00A0: {stderr})} lost {\u00A0: la connexion a été perdue, et les serveurs ne montrent pas son effet} other {}}, et rien n’a été exécuté ensuite. La carte dit ce qui a été fait et ce qui ne l’a pas été\u00A0: faites éclaircir la cause, puis redemandez.',
    'error.UM-STEP-PERHAPS':
      '{cmdlet} s’est peut-être exécuté\u00A0: la connexion a été perdue, et son effet ne peut pas être observé. La commande n’a pas été répétée. Regardez ce qu’elle devait changer, ou demandez à la personne, avant de redemander.',
    'error.UM-NOT-VERIFIED':
      'Toutes les étapes sont passées, mais les serveurs ne montrent pas ce qu’ils devraient. Rien n’a été défait\u00A0: demandez à un administrateur de regarder ce qui diffère.',
    'error.UM-WAITED-IN-VAIN':
      'J’ai attendu {minutes, plural, one {une minute} other {# minutes}} en vain et je me suis arrêté là. Ce qui a été exécuté avant reste en place\u00A0; redemandez quand vous saurez ce qui bloque.',
    'error.UM-ATTRIBUTES-LATE':
      'La messagerie vocale est activée dans Exchange, mais après {minutes, plural, one {une minute} other {# minutes}} Lync dans {forest} ne voit toujours pas ses attributs\u00A0: les appels ne l’atteignent donc pas encore. Faites vérifier la synchronisation entre les forêts, puis vérifiez la personne\u00A0; rien n’est à redemander.',
    'error.UM-MANUAL-NOT-SEEN':
      'Les serveurs ne le montrent pas encore (trouvé\u00A0: {found})\u00A0: ce n’est donc pas compté comme fait. Vérifiez votre saisie, attendez la réplication, puis dites à nouveau que c’est fait.',
    'error.UM-COMMAND-FAILED':
      'Le serveur a refusé {cmdlet} ({exception}). Rien de plus n’a été fait\u00A0: prévenez un administrateur si la raison n’est pas claire.',
    'error.UM-SERVER-SILENT':
      'La session avec {endpoint} n’a pas pu être ouverte, ou a été interrompue, lors de {cmdlet}. Demandez à un administrateur de voir si le serveur fonctionne, puis redemandez.',
    'error.UM-COMMAND-TIMED-OUT':
      '{cmdlet} sur {endpoint} n’a pas répondu en {seconds} secondes et a été arrêté. Vérifiez s’il a eu un effet avant de réessayer.',
    'error.UM-SHELL-LOST':
      'La connexion à {endpoint} s’est rompue pendant {cmdlet}. Vérifiez s’il a eu un effet avant de réessayer.',
    'error.UM-SHELL-START':
      'Je n’ai pas pu ouvrir d’environnement de gestion sur {endpoint}, et rien n’a été fait\u00A0: {executable} n’a pas démarré (code de sortie {exitCode}\u00A0: {stderr}). Réessayez dans quelques minutes, ou prévenez le responsable du bot.',
    'error.UM-BUSY':
      'Toutes les connexions à {endpoint} sont occupées\u00A0: rien n’a été fait. Réessayez dans une minute.',
    'error.UM-RUNNER-AWAY':
      'Le service qui exécute les opérations ne répond pas. Si vous veniez de confirmer ou de décider quelque chose, cela lui est peut-être parvenu\u00A0: regardez la demande dans une minute avant de réessayer.',
    'error.UM-INTERNAL':
      'Un problème est survenu de mon côté. Si vous veniez de confirmer ou d’approuver quelque chose, regardez la demande avant de réessayer\u00A0; puis prévenez le responsable du bot.',
  },
};
