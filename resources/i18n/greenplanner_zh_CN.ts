<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workbook with inputs, formulas, sources and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organization, years, currency and carbon price of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps, inputs and sources behind a headline figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and disclosures that go with the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the baseline and the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold page list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of pages as icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About GreenPlanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the program, its catalog and its method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogPicker</name>
    <message>
        <source>Matching catalog entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg CO₂e/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>weekly, mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly, mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 values, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: leave empty where it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog&apos;s general value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accelerator&apos;s catalog entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s catalog entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog&apos;s entry for the grid region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered and the catalog knows no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {total}. The same numbers are under Show as table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What the workbook holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>Carbon credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of carbon credits is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon credits are a ledger of their own: they never enter a total.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveDialog</name>
    <message>
        <source>Utilization (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power (% of TDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point needs both a utilization and a power.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Plan name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the plan; it heads every page and the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization that answers for the figures; printed on the cover of the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader should know: boundary, sources, open points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who prepared the plan; printed on the cover of the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed the plan; printed on the cover of the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft or final; printed on the cover of the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consolidation approach of the GHG Protocol Corporate Standard by which sites are in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first calendar year of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calendar years the plan covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ISO 4217 code of the currency of all prices in the plan, in constant prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the plan currency for one US dollar; catalog prices are in US dollars and are converted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rate for annualized cost (annuity of the purchases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow price per tonne on scope 1 and location-based scope 2; shown in its own column and never part of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue in millions a year, for the emission intensity of ESRS E1-6. Leave empty where it is not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable identifier; overrides and contracts refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, province, state or grid zone whose electricity the site draws; it gives the grid factors, losses, water and price that are not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole facility over energy of the IT equipment (ISO/IEC 30134-2). At least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve monthly PUE values, January to December, instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location-based scope 2 factor: direct emissions of generation in one kilowatt-hour drawn, yearly mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own generation mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of coal, gas, oil, nuclear, hydro, wind, solar, bio and other in the electricity of the site, adding up to 100 %; replaces the factors of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly grid series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly intensities in kg CO2e/kWh; its mean replaces the grid factor and its course the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid hour shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the grid intensity over months and hours (12 x 24 means, UTC), scaled to the grid factor; flat where none is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard offset of local time from UTC in hours; weekly patterns of utilization are local, without daylight saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of grid, upstream and residual factors from one year to the next; -5 % means a grid that gets cleaner by 5 % a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the electricity bought with qualifying renewable contracts at 0 kg/kWh, beside the instruments of the Energy page. Acts on market-based figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-based factor of electricity without instruments: the residual mix; where none is published the grid factor is used and a line says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 3 category 3b: emissions of fuel supply and plant construction per kilowatt-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission and distribution loss as a share of the electricity delivered; scope 3 category 3c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water usage effectiveness: water used on site per kilowatt-hour of IT energy (ISO/IEC 30134-9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water consumed at power plants per kilowatt-hour drawn from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-in price of electricity drawn from the grid, without tax that is refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the water used on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel burnt a year by backup generators, tests included; scope 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerant charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerant in the cooling plant; its leakage is scope 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerant leakage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the charge that leaks in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerant GWP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global warming potential over 100 years of the refrigerant (IPCC AR6); R-134a unless another value is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader should know about the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable identifier; overrides refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site at which the fleet stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fleet does; used to group figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator model from the catalog; it gives power, embodied carbon and price that are not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of accelerators. Servers follow, rounded up to whole ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of powered time in which the accelerators are busy: one number, 168 values of a local week from Monday 00:00, 8 760 values of a year in UTC, or the name of an imported series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the year in which the fleet is switched on; 15 days of a year are 4.1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server model that carries the accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators in one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one accelerator that is switched on and not busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained power of one busy accelerator; the TDP unless measured or entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power curve exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of utilization between idle and busy power: 1 is a straight line, below 1 saturates, above 1 rises late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power curve points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of utilization and power as a share of TDP, with straight lines between; replaces idle and busy power and the exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit set on each accelerator. Time to finish is not changed by it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one idle server without accelerators, memory, drives and network: processors, board, fans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host full power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one fully used server without accelerators, memory, drives and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered main memory of one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of main memory per powered gigabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid-state drives of one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of one drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network ports per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network ports of one server inside the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per port inside the hall: adapter, optics and its share of the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the power drawn by the server that its power supplies deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of one accelerator; scope 3 category 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of one server without its accelerators; scope 3 category 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price of one accelerator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price of one server without its accelerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly maintenance as a share of the purchase price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which the hardware is bought and goes into service; category 2 counts in full in that year. Hardware bought before the first year has none in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life; embodied carbon and purchase are spread over it in the planning view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At end of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the lifetime ends inside the plan: replaced by the same hardware, retired, or kept running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader should know about the fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy attribute certificate (GO, REC, I-REC, GEC), power purchase agreement or supplier rate; they are used in this order (GHG Protocol Scope 2 Guidance).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site whose electricity the instrument covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the electricity of the site that is covered each year; or enter a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume a year; what exceeds the electricity of the site is shown as unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission factor that the instrument conveys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the instrument costs per kilowatt-hour on top of the electricity price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets quality criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instrument meets the Scope 2 quality criteria; if not, its volume moves down the hierarchy and is listed as rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry entry, contract or certificate numbers that prove the instrument, or why it does not qualify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the project or purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crediting programme, for example Verra, Gold Standard, CCER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction or avoidance, biogenic removal or technological removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal biogenic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal technological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes; never part of any total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which the reduction or removal took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only retired credits with a retirement date in the period count as retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of cancellation in the registry, as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year in which the credits are paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one tonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry address or serial numbers that prove the retirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 760 hourly values in UTC from 1 January 00:00 of a non-leap year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the values come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario changes on the baseline, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators, busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators, idle share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network in the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling and distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 2, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 1, purchased services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 2, hardware bought (embodied, in full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 3a, upstream of fuels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 3b, upstream of electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 3c, grid losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat. 8, leased assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied, amortized (planning view, in no total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits retired (ledger, in no total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits planned or purchased (ledger, in no total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water at power plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use-phase emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission intensity, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emission intensity, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware, as annuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualized cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal carbon price (shadow, in no cost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerators x (busy power - idle power) x sum over hours of the power curve at the utilization x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean utilization over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy power in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerators x idle power x hours x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers x sum over hours of (idle + (full - idle) x utilization) x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers, rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers x gigabytes x power per gigabyte x hours x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powered memory counts whether it is used or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers x drives x power per drive x hours x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers x ports x power per port x hours x powered share / 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy behind the power supplies x (1 / efficiency - 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy x (PUE - 1), by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy x PUE, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litres of diesel x emission factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge x share leaked a year x global warming potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over hours of grid import x grid factor x course of the grid intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GHG Protocol Scope 2 Guidance (2015): no contract acts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid intensity in the hours used, over its yearly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of volume used x factor of each instrument + rest x residual mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual matching, GHG Protocol Scope 2 Guidance (2015). Credits never enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no purchased services are in this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(accelerators x embodied per accelerator + servers x embodied per server) x purchases in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full in the year of purchase (GHG Protocol Scope 3 Standard, category 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litres of diesel x upstream factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid import x upstream factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A market-based zero does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid loss x (location-based scope 2 + category 3b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leased assets are in this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embodied carbon of the hardware / lifetime, for the years in which it is written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning view; never added to category 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes retired in the period x 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger; in no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes planned or purchased in the period x 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy x WUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid import x water of generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(accelerators x price + servers x price) x purchases in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid import x electricity price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume contracted x price premium, shared out by energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water on site / 1000 x water price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of the hardware in service x maintenance share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes x price, in the purchase year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net revenue entered for the year, in millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price of the hardware x r / (1 - (1 + r)^-lifetime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(scope 1 + location-based scope 2) / 1000 x internal carbon price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no cost (ESRS E1-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hourly shape is known: flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no fleets yet, so all figures are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no grid region is entered; the world average is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no generation mix is known for {region}; its life-cycle factor is used for scope 2 and the upstream part (3b) is not separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no residual mix is published for {region}; the grid factor is used for market-based electricity without instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no generator fuel and no refrigerant are entered, so scope 1 is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the grid factor of {region} counts CO2 only, not CO2e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: bought in {year}, before the plan begins; its embodied carbon is not in category 2 of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: bought in {year}, after the plan ends; it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kept beyond its lifetime; nothing is written off after {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no accelerator is chosen; embodied carbon, price and server are those of a generic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {field} is not known and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate is known for {currency}; 1 per US dollar is used. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {volume} MWh of {year} exceed the electricity of the site and are unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {volume} MWh of {year} are not counted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: retired on {date}, outside the years of the plan; not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: marked as retired without a retirement date; not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not an object with named fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date; write year-month-day, for example 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is neither a number, a list of 168 or 8760 numbers, nor the id of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is none of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a pair of utilization and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds a damaged character (half of a surrogate pair); type it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is beyond the range of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is above {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is below {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credit volume cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is empty; enter a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null is not a list; leave the field out or write []</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field of this name; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is written twice; keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested deeper than {limit} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values where 12 are needed, January to December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values where 168 (a week) or 8760 (a year) are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values where 8760 are needed, one for each hour of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more values of this list are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no source of electricity; the sources are {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shares add up to {value} instead of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power curve needs at least two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilization {value} does not rise above the point before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first point is at utilization {value} instead of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last point is at utilization {value} instead of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power at utilization 1 must be above power at utilization 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} holds / or *, which paths need; choose another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {value} is used by {other} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {what} with the id {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {what} with the id {value}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog has no {what} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog has no {what} {value}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series {value} holds {bad}, outside {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no kind of step; write set or scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not of the form list/id/field or plan/field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} addresses no list; a step can address {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} have no field {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} have no field {value}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id cannot be changed by a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number and cannot be scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fleet needs a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fleet needs a number of accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fleet needs an accelerator of the catalog, or a TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle power {value} W is above busy power {other} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host idle power {value} W is above host full power {other} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract needs a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract has both a share and a volume; keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract needs a share of load or a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first year {value} is after the last year {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credit needs a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a retired credit needs a retirement date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog has no exchange rate for {value}; enter the exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {limit} MB, which no plan is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {position}), so it is no plan file or it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid JSON: line {line}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is nested too deeply to be a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is JSON, but not a GreenPlanner plan: it names no schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema: {value} is not a schema version; it is a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a newer GreenPlanner (schema {value}; this one reads up to {limit}): update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a GreenPlanner too old for this one (schema {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of schema {value} cannot be brought to the present schema: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only; save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: permission denied; save to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full; free some space or save to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: the folder {folder} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no list {value}; the lists are {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {value} stays as it is; other parts of the plan refer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is used by {users}; remove these first, or together with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a member of the list {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has thousands separators in odd places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a source with its share, for example coal 60 %; gas 40 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of points, for example 0 0.1; 0.5 0.7; 1 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field cannot be typed as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario {value}; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scenarios are named {value}; use the id instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario {scenario}, step {step} ({path}): {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference fleet over three regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An illustrative assistant service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cluster: GPT-3 (2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training run of GPT-3 as published by Patterson et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mixed cluster of a German university: a research partition, a language-model service for students and a teaching lab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} back to catalog value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved are lost when you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was not saved when GreenPlanner last ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program kept a copy of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another GreenPlanner window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever saves last overwrites what the other one saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GreenPlanner met an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is kept and a copy of it was written. You can go on, or save and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About GreenPlanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans the energy, carbon, water and cost of AI fleets. Every figure can be explained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnergyPage</name>
    <message>
        <source>Energy contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates, power purchase agreements and supplier rates act on market-based scope 2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to catalog value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan had no site: {name} was added too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is used by {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets and contracts of a site go with it. Everything comes back with one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityTable</name>
    <message>
        <source>Change {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityView</name>
    <message>
        <source>Paste into {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no current figures to export; correct the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook with live formulas that an auditor can follow and change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGroups</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators and refrigerant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to catalog value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was saved with catalog {old} and method {old_method}; its figures now follow catalog {new} and method {new_method}, so they may differ from those of then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GreenPlanner plans (*.gplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was recovered. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetsPage</name>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fleet is a number of accelerators of one kind at one site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlineTable</name>
    <message>
        <source>Headline figures, baseline and what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy: IT equipment, cooling and distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3 with the factors of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3 with the factors of the contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water on site and at the power plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash cost: hardware, electricity, contracts, water, upkeep, credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name} to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {current}, baseline {baseline} ({change})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {baseline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline {baseline} ({change})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models: choose one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered power and embodied values stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The figures are of the plan before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>GreenPlanner manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Sum {sum}: {missing} missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum {sum}: {missing} too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthlyDialog</name>
    <message>
        <source>{count} of 12 months are still empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader of these figures must know. Press Enter to go to the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>No notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Clear one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog row: {row} in {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals by scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site and a fleet: energy, emissions, water and cost appear here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (MWh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location (t CO₂e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market (t CO₂e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water (m³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location-based (t CO₂e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-based (t CO₂e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon credits retired: {amount}. A ledger of its own, in no total.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>1 note on these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes on these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings and disclosures (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>A plan needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered ({default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Cells that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows added ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns of the block lie beyond the table and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells were not understood; they stay marked with the pasted text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, {column}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Kind of profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly pattern (168 hours, local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly values (8 760 hours, UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization in percent by hour of the day and day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill empty cells with the first value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent by hour (rows) and day (columns). A block can be pasted from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column of 8 760 values from 1 January 00:00 UTC, as shares (0 to 1) or in percent. Copy it in a spreadsheet, or read it from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no imported series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 8 760 values are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 168 hours are still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read hourly values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityAndYear</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Headline figures by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and disclosures that will be printed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultColumns</name>
    <message>
        <source>Result over all years of the plan, of the active scenario; read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the site&apos;s electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume that covers electricity of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume beyond the electricity of the site; it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume that does not meet the quality criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a volume is unused or rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: outside the plan&apos;s years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only retired credits with a retirement date in the years of the plan count as retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope 2, market-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired in the plan&apos;s years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned or purchased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>What-if {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: the first move of a slider starts a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new scenario on the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all changes of this scenario back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the changes of this scenario into the plan itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {name} to the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioBox</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scenario the figures are of (Ctrl+B for the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site is a hall with its grid, water and prices. Fleets stand at sites.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name} to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are of the plan before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>No changes yet: move a slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>TWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mt CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kt CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M currency/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg CO₂e/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg CO₂e/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W/GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh/year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Empty: not entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Plan the energy, carbon, water and cost of your AI fleets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a .gplan file on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to try out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site and a fleet first; then the sliders show at once what a change does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
