import { it } from 'vitest'
import { readSample, crimesByPerson } from './sample-fit'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
it('x',async()=>{for(const people of [440,470,500,520]){const s=await readSample({people,seed:7});
const h=gatherHoldings({offences:s.offences.records,intelligence:s.intelligence.records,people:s.people.records,custodySpells:s.custodySpells.records,needs:s.needs.records,management:s.management.records,custody:s.custody.records,aliases:s.aliases.records})
const c=nominateCohort(h,preludePolicy,{asOf:'2026-03-31'})
console.log(people,s.offences.read,s.offences.records.length,s.offences.rejected.length,s.offences.setAside.length)
for(const l of c.lists) console.log(l.id,l.area,l.nominees.length, l.nominees.map(n=>`${n.rank??'-'}:${n.score??''}:${n.flags?.join('+')}${n.incomplete?'!':''}${n.coordinateWith?.length?'~'+n.coordinateWith.length:''}`).join(' '))
console.log('undetermined',JSON.stringify(c.undetermined),c.considered,c.withoutArea,JSON.stringify(c.notEligible),JSON.stringify(c.unlisted))}
})
