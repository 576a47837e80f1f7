// Two buttons that call a fact right or wrong; pressing the same one again opens it.
import type { VNode } from 'preact'
import type { Verdict } from '../review/marks.js'
import { fill } from '../wording/index.js'
import { useWords } from './words.js'

interface Props {
  name: string
  verdict: Verdict | 'mixed' | null
  onJudge: (verdict: Verdict | null) => void
}

export function JudgeButtons({ name, verdict, onJudge }: Props): VNode {
  const words = useWords()
  const button = (value: Verdict, sign: string, label: string): VNode => (
    <button
      type="button"
      class={`judge-${value}`}
      aria-pressed={verdict === value}
      aria-label={fill(label, { fact: name })}
      onClick={(event) => {
        event.stopPropagation()
        onJudge(verdict === value ? null : value)
      }}
    >
      {sign}
    </button>
  )
  return (
    <span class="judge-buttons">
      {button('right', '✓', words.judgeRight)}
      {button('wrong', '✗', words.judgeWrong)}
    </span>
  )
}
