import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export type Ran = { status: number | null; stdout: string; stderr: string }

/** Runs a program without blocking ours. It inherits nothing of the npm or pnpm that may have started us. */
export async function run(
  program: string,
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Ran> {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))
  const child = spawn(program, args, { cwd, env: { ...Object.fromEntries(own), ...env }, stdio: 'pipe' })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { status, stdout, stderr }
}
