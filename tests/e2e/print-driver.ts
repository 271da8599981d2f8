import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** What a reader does in the print room, in the reader's words. */
export class PrintRoom {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get room(): ReturnType<Page['getByTestId']> {
    return this.page.getByTestId('print-room');
  }

  /** Opens it with its key, and waits for the sheet with its ground. */
  async open(): Promise<void> {
    await this.page.keyboard.press('p');
    await this.seePreview();
  }

  async seePreview(): Promise<void> {
    await expect(this.page.getByTestId('print-preview')).toHaveAttribute('data-ready', 'true', { timeout: 90_000 });
  }

  /** What the preview says of itself to those who do not see it. */
  async previewWords(): Promise<string> {
    return (await this.page.getByTestId('print-preview').getAttribute('aria-label')) ?? '';
  }

  async choose(label: string, option: string): Promise<void> {
    await this.room.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  }

  async pick(name: string): Promise<void> {
    await this.room.getByRole('radio', { name, exact: true }).check();
  }

  async fillDay(label: string, day: string): Promise<void> {
    await this.room.getByLabel(label, { exact: true }).fill(day);
  }

  get scale(): ReturnType<Page['getByLabel']> {
    return this.room.getByLabel('Scale, 1 :');
  }

  get frame(): ReturnType<Page['getByRole']> {
    return this.room.getByRole('button', { name: 'Frame', exact: true });
  }

  /** Pages, size and time, and where the middle of the map is. */
  get foretold(): ReturnType<Page['getByTestId']> {
    return this.page.getByTestId('print-foretold');
  }

  async press(name: string): Promise<void> {
    await this.room.getByRole('button', { name, exact: true }).click();
  }

  /** The finished file, by the beginning of its link. */
  async download(): Promise<{ name: string; bytes: Buffer }> {
    const link = this.page.getByRole('link', { name: /^Download/ }).first();
    await expect(link).toBeVisible({ timeout: 100_000 });
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
