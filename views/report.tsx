// The program of a report file: takes the data that stands in the page and shows it.
import { render } from 'preact'
import { unpackReport } from '../src/report/pack.js'
import { App } from './components/app.js'

const { documents, language } = unpackReport(document.getElementById('report-data')?.textContent ?? '')
render(<App documents={documents} language={language} />, document.getElementById('app')!)
