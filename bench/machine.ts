// The machine that figures are from. No date: two runs differ by their figures only.
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Machine } from './figures.js'

export function thisMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() || 'unknown CPU',
    cores: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  }
}

/** AMD EPYC, 2 cores, linux x64, Node v20.20.2 */
export function machineName({ cpu, cores, platform, node }: Machine): string {
  return `${cpu}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${platform}, Node ${node}`
}

/** Said where other programs use the machine; null where it is quiet. The load is the mean of the last minute. */
export function busyNote(): string | null {
  const [load = 0] = loadavg()
  return load < 0.7 ? null : `other programs use this machine (load ${load.toFixed(1)}): times are longer than they need be, two threads most of all`
}
