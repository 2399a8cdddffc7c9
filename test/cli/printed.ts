/** Runs a command that no argument leads to yet, and catches what it prints. */
import { vi } from 'vitest';

export async function printed(
  command: () => Promise<number>,
): Promise<{ out: string; status: number }> {
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    out += text;
    return true;
  });
  try {
    const status = await command();
    return { status, out };
  } finally {
    write.mockRestore();
  }
}
