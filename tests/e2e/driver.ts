import { expect, type Page, type Request } from '@playwright/test';

/** What a reader does with the page, in the reader's words. The only file of the tests that knows how the page is built. */
export class Reader {
  readonly page: Page;
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request: Request) => this.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens the map, at an address when one is given, and waits until it is drawn. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await expect(this.page.getByTestId('date')).toBeVisible();
    await this.seeMapDrawn();
  }

  async seeMapDrawn(): Promise<void> {
    // An expectation asks once a second at last; maps are waited for two hundred times in a run.
    const drawn = (): boolean => document.querySelector('[data-testid="map"][data-drawn="true"]') !== null;
    await this.page.waitForFunction(drawn, undefined, { polling: 100, timeout: 60_000 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Closes a dialog by key, and waits until the page has heard of it: a dialog is hidden a moment before that. */
  async closeDialog(): Promise<void> {
    await this.press('Escape');
    await expect(this.page.locator('dialog')).toHaveCount(0);
  }

  /** One of the tabs beside the map: Story, Table, Notes, Article. */
  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async pressButton(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async typeDate(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Date', exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  async seeDate(text: string): Promise<void> {
    await expect(this.page.getByTestId('date')).toHaveText(text);
  }

  async seeKnown(text: string): Promise<void> {
    await expect(this.page.getByTestId('known')).toContainText(text);
  }

  /** The first sentence beside the map. */
  async lead(): Promise<string> {
    return (await this.page.getByTestId('lead').textContent()) ?? '';
  }

  /** Everything said beside the map. */
  async words(): Promise<string> {
    return (await this.page.getByRole('complementary', { name: 'Story' }).textContent()) ?? '';
  }

  async seeWords(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('complementary', { name: 'Story' })).toContainText(text);
  }

  async seeNoWords(text: string): Promise<void> {
    await expect(this.page.getByRole('complementary', { name: 'Story' })).not.toContainText(text);
  }

  async changeView(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
    await this.seeMapDrawn();
  }

  /** Clicks the middle of the map, where the camera has been put over a place. */
  async clickMapMiddle(): Promise<void> {
    const box = await this.page.getByTestId('map').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  card(): ReturnType<Page['getByTestId']> {
    return this.page.getByTestId('card');
  }

  /** CSS pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** The one box that finds places, claims, voices, sources and dates. */
  searchBox(): ReturnType<Page['getByRole']> {
    return this.page.getByRole('combobox', { name: 'Find a place, a claim, a voice, a source or a date' });
  }

  /** What stands beside the map while the evidence is open. */
  evidence(): ReturnType<Page['getByTestId']> {
    return this.page.getByTestId('evidence');
  }

  /** What the address says, without its question mark. */
  async address(): Promise<URLSearchParams> {
    // The address follows the page after a moment.
    await this.page.waitForTimeout(400);
    return new URL(this.page.url()).searchParams;
  }
}
