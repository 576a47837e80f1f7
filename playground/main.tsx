// The playground: a plan that is typed, pasted, dropped or chosen, read beside the page, shown by the views of the report.
import { render } from 'preact'
import { Playground } from './playground.js'

render(<Playground />, document.getElementById('app')!)
